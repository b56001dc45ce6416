// Takes back what meetings are part of.
// Parameters: $rows (part, whole)
// Columns: none
UNWIND $rows AS row
MATCH (:Meeting {id: row.part})-[of:PART_OF]->(:Meeting {id: row.whole})
DELETE of
