// Ids of the articles that are heard, a page at a time.
// Parameters: $after (the last id of the page before, or ''), $limit
// Columns: id
MATCH (a:Article)
WHERE a.id > $after AND a.standing = 'VOICE'
RETURN a.id AS id
ORDER BY id LIMIT $limit
