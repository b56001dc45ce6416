// Whether the books of resolution are those of the derived graph: made by which edition of the rules, and without any judgement.
// Parameters: none
// Columns: books
MATCH (s:State {id: 'graph'})
RETURN s.books AS books
