// Writes meetings. `day` is the latest day, or 0000-00-00, so that all of them are in its index.
// Parameters: $rows (all properties of each meeting)
// Columns: none
UNWIND $rows AS row
MERGE (m:Meeting {id: row.id})
SET m = row
