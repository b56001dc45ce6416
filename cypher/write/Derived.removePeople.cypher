// Removes people whom no alias means any more.
// Parameters: $rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
DETACH DELETE p
