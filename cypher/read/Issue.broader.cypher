// The issues right above issues.
// Parameters: $ids (issues)
// Columns: id, broader
UNWIND $ids AS id
MATCH (:Issue {id: id})-[:BROADER]->(i:Issue)
RETURN id, head(collect(i {.id, .name})) AS broader
