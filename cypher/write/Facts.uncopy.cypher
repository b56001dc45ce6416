// Takes back whose copies articles are.
// Parameters: $articles (ids)
// Columns: none
UNWIND $articles AS article
MATCH (:Article {id: article})-[c:COPY_OF]->()
DELETE c
