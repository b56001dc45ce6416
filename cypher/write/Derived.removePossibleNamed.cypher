// Takes back what people or offices may be.
// Parameters: $rows (a, id)
// Columns: none
UNWIND $rows AS row
MATCH (:Named {id: row.a})-[p:POSSIBLY]->()
WHERE p.id = row.id
DELETE p
