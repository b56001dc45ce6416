// What is known of people, offices and agencies, to be taken over into tables. Of an office or an agency: the meetings that it took part in as such.
// Parameters: $ids
// Columns: id, name, country, acronym, names, offices, agencies, meetings, first, last
UNWIND $ids AS id
MATCH (n:Named {id: id})
WHERE n:Person OR n:Office OR n:Agency
CALL (n) {
  MATCH (n)-[:ATTENDED]->(m:Meeting)
  RETURN count(m) AS meetings, min(coalesce(m.earliest, m.latest)) AS first, max(coalesce(m.latest, m.earliest)) AS last
}
RETURN n.id AS id, n.name AS name, n.country AS country, n.acronym AS acronym,
  COLLECT { MATCH (n)<-[:OF]-(a:Alias) RETURN DISTINCT a.name ORDER BY a.name LIMIT 50 } AS names,
  COLLECT { MATCH (n)-[:HOLDS]->(o:Office) RETURN DISTINCT o {.id, .name} ORDER BY o.id LIMIT 50 } AS offices,
  COLLECT { MATCH (n)-[:HOLDS*0..1]->(o:Office)-[:IN]->(a:Agency) RETURN DISTINCT a {.id, .name} ORDER BY a.id LIMIT 50 } AS agencies,
  meetings, first, last
