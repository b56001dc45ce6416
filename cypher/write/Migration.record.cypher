// Records a migration as applied.
// Parameters: $id as V001, $checksum SHA-256 of its file
// Columns: none
MERGE (m:Migration {id: $id})
ON CREATE SET m.checksum = $checksum, m.appliedAt = toString(datetime())
