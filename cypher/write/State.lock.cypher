// Lets one writer at a time change the graph: whoever comes second waits here until the first has committed. Always the first query of a transaction, so that none waits for another twice.
// Parameters: none
// Columns: turn (one more than that of the writer before)
MERGE (s:State {id: 'writer'})
SET s.turn = coalesce(s.turn, 0) + 1
RETURN s.turn AS turn
