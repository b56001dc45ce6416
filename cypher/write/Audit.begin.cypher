// Notes that somebody is about to change the graph.
// Parameters: $entry (id, at, by, role, did, about)
// Columns: none
CREATE (e:Audit)
SET e = $entry
