// Writes articles; what they said before was taken back.
// Parameters: $rows (all properties of each article)
// Columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row
