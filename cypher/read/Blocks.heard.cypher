// Which of some articles are heard.
// Parameters: $ids
// Columns: id
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.standing = 'VOICE'
RETURN a.id AS id
