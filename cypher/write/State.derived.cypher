// Notes that the graph was derived from the facts as they are, unless they have changed meanwhile.
// Parameters: $token (of the facts it was derived from, null for none), $hash, $at (when, ISO 8601)
// Columns: done
MERGE (s:State {id: 'graph'})
WITH s, coalesce(s.token, '') = coalesce($token, '') AS done
FOREACH (state IN CASE WHEN done THEN [s] ELSE [] END | SET state.dirty = false, state.derivedAt = $at, state.hash = $hash)
RETURN done
