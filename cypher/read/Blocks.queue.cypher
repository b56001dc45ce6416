// What has to be derived again.
// Parameters: $limit
// Columns: id, says, token
MATCH (d:Dirty)
WHERE d.id > ''
RETURN d.id AS id, d.says AS says, d.token AS token
ORDER BY id LIMIT $limit
