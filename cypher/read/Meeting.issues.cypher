// The issues of meetings.
// Parameters: $ids (meetings)
// Columns: id, issues
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[:ABOUT]->(i:Issue)
WITH id, i ORDER BY i.id
RETURN id, collect(i {.id, .name}) AS issues
