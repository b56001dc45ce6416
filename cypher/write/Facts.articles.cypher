// Writes articles; what they said before was taken back.
// Parameters: $rows (all properties of each article; turn: of the writer, so that what came in later has the greater one)
// Columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row
