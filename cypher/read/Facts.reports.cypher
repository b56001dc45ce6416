// The reports of articles with all that they say.
// Parameters: $ids (articles)
// Columns: article, report (properties), participants, place, issues
UNWIND $ids AS article
MATCH (:Article {id: article})-[:TELLS]->(r:Report)
RETURN article, r {.*} AS report,
  COLLECT { MATCH (r)-[x:NAMES]->(n) RETURN x {.*, node: n.id} } AS participants,
  head(COLLECT { MATCH (r)-[x:PLACES_AT]->(n) RETURN x {.*, node: n.id} }) AS place,
  COLLECT { MATCH (r)-[x:RAISES]->(i) RETURN x {.*, issue: i.id} } AS issues
