// What was made of articles.
// Parameters: $ids (articles)
// Columns: id, state
UNWIND $ids AS id
MATCH (t:Told {id: id})
RETURN t.id AS id, t.state AS state
