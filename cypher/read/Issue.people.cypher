// Who held meetings about issues or narrower ones, the most frequent first.
// Parameters: $ids (issues), $limit
// Columns: id, people
UNWIND $ids AS id
CALL (id) {
  MATCH (:Issue {id: id})<-[:BROADER*0..5]-(:Issue)<-[:ABOUT]-(m:Meeting {status: 'HELD'})
  WITH DISTINCT m
  MATCH (m)<-[:ATTENDED]-(p:Person)
  WITH p, count(m) AS count, max(coalesce(m.latest, m.earliest)) AS last ORDER BY count DESC, p.id LIMIT $limit
  RETURN collect({participant: p {.id, .name, .country, .acronym, .singleSeat}, count: count, last: last}) AS people
}
RETURN id, people
