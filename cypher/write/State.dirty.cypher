// Notes that facts have changed since the graph was derived.
// Parameters: $at (when, ISO 8601)
// Columns: none
MERGE (s:State {id: 'graph'})
SET s.dirty = true, s.factsAt = $at, s.token = randomUUID()
