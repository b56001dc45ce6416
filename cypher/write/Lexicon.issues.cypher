// Writes the issues of the tree.
// Parameters: $rows (id, name, names)
// Columns: none
UNWIND $rows AS row
MERGE (i:Issue:Named {id: row.id})
SET i.name = row.name, i.names = row.names, i.inTree = true
