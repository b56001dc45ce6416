// The least for: the last 20 meetings of two people on different sides, with who took part and the issues.
// Parameters: $a, $b
// Columns: id, title, date, kind, status, participations, issues (tuples)
UNWIND [$a, $b] AS id
MATCH (p:Person {id: id})
WITH p ORDER BY COUNT { (p)-[:ATTENDED]->() } LIMIT 1
WITH p, CASE WHEN p.id = $a THEN $b ELSE $a END AS second
MATCH (p)-[mine:ATTENDED]->(m:Meeting)<-[theirs:ATTENDED]-()
WHERE theirs.node = second AND mine.side <> theirs.side
WITH DISTINCT m ORDER BY m.day DESC, m.id LIMIT 20
RETURN m.id AS id, m.title AS title, m.date AS date, m.kind AS kind, m.status AS status,
  COLLECT { MATCH (m)<-[r:ATTENDED]-(n) RETURN [n.id, n.name, r.side, r.role] } AS participations,
  COLLECT { MATCH (m)-[:ABOUT]->(i:Issue) RETURN [i.id, i.name] } AS issues
