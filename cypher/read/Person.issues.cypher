// The issues of people's meetings, the most frequent first.
// Parameters: $ids (people), $limit
// Columns: id, issues
UNWIND $ids AS id
CALL (id) {
  MATCH (:Person {id: id})-[:ATTENDED]->(m:Meeting)-[:ABOUT]->(i:Issue)
  WITH i, count(DISTINCT m) AS count ORDER BY count DESC, i.id LIMIT $limit
  RETURN collect({issue: i {.id, .name}, count: count}) AS issues
}
RETURN id, issues
