// Notes of which edition the books of resolution are; null while they are not to be trusted.
// Parameters: $books
// Columns: none
MERGE (s:State {id: 'graph'})
SET s.books = $books
