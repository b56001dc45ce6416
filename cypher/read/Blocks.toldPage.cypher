// What was made of articles, a page at a time.
// Parameters: $after (the last id of the page before, or ''), $limit
// Columns: id, form (hash of the state)
MATCH (t:Told)
WHERE t.id > $after
RETURN t.id AS id, t.form AS form
ORDER BY id LIMIT $limit
