// The facts of the articles that repeat another's text, as they came, a page at a time.
// Parameters: $after (the last id of the page before, or ''), $limit
// Columns: id, payload
MATCH (a:Article)
WHERE a.id > $after AND a.standing = 'COPY'
RETURN a.id AS id, a.payload AS payload
ORDER BY id LIMIT $limit
