// Removes disagreements.
// Parameters: $rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (d:Discrepancy {id: row.id})
DETACH DELETE d
