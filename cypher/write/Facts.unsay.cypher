// Takes back what articles name and imply.
// Parameters: $articles (ids)
// Columns: id (nodes that may have lost their last article)
UNWIND $articles AS article
MATCH (:Article {id: article})-[m:MENTIONS|IMPLIES]->(n:Named)
DELETE m
RETURN DISTINCT n.id AS id
