// Writes people.
// Parameters: $rows (id, name, country)
// Columns: none
UNWIND $rows AS row
MERGE (p:Person:Named {id: row.id})
SET p.name = row.name, p.country = row.country
