// Whether facts have changed since the graph was derived, and what came out then.
// Parameters: none
// Columns: dirty, token, hash, factsAt, derivedAt
MATCH (s:State {id: 'graph'})
RETURN s.dirty AS dirty, s.token AS token, s.hash AS hash, s.factsAt AS factsAt, s.derivedAt AS derivedAt
