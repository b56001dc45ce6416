// Notes what has to be derived again.
// Parameters: $rows (id, says: what was to be written there, as JSON, or null; token: null for a new one)
// Columns: none
UNWIND $rows AS row
MERGE (d:Dirty {id: row.id})
SET d.token = coalesce(row.token, randomUUID()), d.says = row.says
