// The agencies that held meetings about issues or narrower ones, themselves or through someone in one of their offices, the most frequent first.
// Parameters: $ids (issues), $limit
// Columns: id, agencies
UNWIND $ids AS id
CALL (id) {
  MATCH (:Issue {id: id})<-[:BROADER*0..5]-(:Issue)<-[:ABOUT]-(m:Meeting {status: 'HELD'})
  WITH DISTINCT m
  CALL (m) {
    MATCH (m)<-[:ATTENDED]-(a:Agency) RETURN a
    UNION
    MATCH (m)<-[:ATTENDED]-(:Office)-[:IN]->(a:Agency) RETURN a
    UNION
    MATCH (m)<-[r:ATTENDED]-(:Person) WITH DISTINCT r.capacity AS office
    MATCH (:Office {id: office})-[:IN]->(a:Agency) RETURN a
  }
  WITH a, count(m) AS count, max(coalesce(m.latest, m.earliest)) AS last ORDER BY count DESC, a.id LIMIT $limit
  RETURN collect({participant: a {.id, .name, .country, .acronym, .singleSeat}, count: count, last: last}) AS agencies
}
RETURN id, agencies
