// Lets one program at a time derive the graph: held as long as the transaction is open.
// Parameters: none
// Columns: none
MERGE (s:State {id: 'refresh'})
SET s.turn = coalesce(s.turn, 0) + 1
