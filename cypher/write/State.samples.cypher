// Notes which edition of the samples is being loaded, or was.
// Parameters: $edition hash of their files, $done whether all are loaded
// Columns: none
MERGE (s:State {id: 'samples'})
SET s.edition = $edition, s.done = $done
