// Whether the samples were loaded, and whether there are articles at all.
// Parameters: none
// Columns: edition (of the samples that were loaded last; null when none ever were), done, articles
CALL () { MATCH (a:Article) RETURN count(a) AS articles }
OPTIONAL MATCH (s:State {id: 'samples'})
RETURN s.edition AS edition, coalesce(s.done, false) AS done, articles
