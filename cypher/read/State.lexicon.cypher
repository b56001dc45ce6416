// Which edition of the lexicon is in the graph.
// Parameters: none
// Columns: edition
MATCH (s:State {id: 'lexicon'})
RETURN s.edition AS edition
