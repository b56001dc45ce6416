// Takes from the list what has been derived, unless it was noted anew meanwhile.
// Parameters: $rows (id, token)
// Columns: none
UNWIND $rows AS row
MATCH (d:Dirty {id: row.id})
WHERE d.token = row.token
DELETE d
