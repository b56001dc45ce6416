// Takes back who held an office.
// Parameters: $rows (person, id)
// Columns: none
UNWIND $rows AS row
MATCH (:Person {id: row.person})-[h:HOLDS]->()
WHERE h.id = row.id
DELETE h
