// Takes back the reports of articles.
// Parameters: $articles (ids)
// Columns: id (issues that may have lost their last report)
UNWIND $articles AS article
MATCH (:Article {id: article})-[:TELLS]->(r:Report)
WITH r, COLLECT { MATCH (r)-[:RAISES]->(i:Issue) RETURN i.id } AS issues
DETACH DELETE r
WITH issues
UNWIND issues AS id
RETURN DISTINCT id
