// Notes the names of nodes with which the graph was derived.
// Parameters: $rows (id, name: null for what is not there)
// Columns: none
UNWIND $rows AS row
MERGE (b:Block {id: row.id})
SET b.name = row.name
