// Removes articles, after all that they said was taken back.
// Parameters: $articles (ids)
// Columns: none
UNWIND $articles AS article
MATCH (a:Article {id: article})
DETACH DELETE a
