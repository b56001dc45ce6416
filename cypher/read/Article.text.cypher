// The texts of articles.
// Parameters: $ids (articles)
// Columns: id, text
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text
