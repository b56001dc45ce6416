// Which migrations this database has had.
// Parameters: none
// Columns: id, checksum
MATCH (m:Migration)
WHERE m.id STARTS WITH 'V'
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id
