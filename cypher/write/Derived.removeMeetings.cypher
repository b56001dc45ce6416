// Removes meetings that no report tells of any more.
// Parameters: $rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})
DETACH DELETE m
