// The issues right below issues.
// Parameters: $ids (issues)
// Columns: id, narrower
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[:BROADER]-(i:Issue)
WITH id, i ORDER BY i.id
RETURN id, collect(i {.id, .name}) AS narrower
