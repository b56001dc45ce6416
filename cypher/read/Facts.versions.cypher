// The facts of texts that were replaced at their address, as they came, a page at a time.
// Parameters: $after (the last id of the page before, or ''), $limit
// Columns: id, payload
MATCH (v:Version)
WHERE v.id > $after
RETURN v.id AS id, v.payload AS payload
ORDER BY id LIMIT $limit
