// Notes which edition of the lexicon is in the graph.
// Parameters: $edition
// Columns: none
MERGE (s:State {id: 'lexicon'})
SET s.edition = $edition
