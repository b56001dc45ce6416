// The reports of the meetings that nodes took part in, or were the place of.
// Parameters: $ids (nodes)
// Columns: article, report
UNWIND $ids AS id
MATCH (n:Named {id: id})
CALL (n) {
  MATCH (n)-[:ATTENDED]->(m:Meeting) RETURN m
  UNION
  MATCH (n)<-[:AT]-(m:Meeting) RETURN m
}
MATCH (m)<-[:OF]-(r:Report)<-[:TELLS]-(a:Article)
RETURN DISTINCT a.id AS article, r.id AS report
