// Takes back what meetings may be.
// Parameters: $rows (a, id)
// Columns: none
UNWIND $rows AS row
MATCH (:Meeting {id: row.a})-[p:POSSIBLY]->()
WHERE p.id = row.id
DELETE p
