// How far loading has come: cheap enough to be asked every other second.
// Parameters: none
// Columns: turn (of the last writer), dirty (whether the graph is behind the facts)
MATCH (w:State {id: 'writer'})
OPTIONAL MATCH (s:State {id: 'graph'})
RETURN w.turn AS turn, coalesce(s.dirty, false) AS dirty
