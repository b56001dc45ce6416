// For people of a made graph: the name, one held meeting, who sat on the other side there, and the widest issue of it.
// Parameters: $people (ids), $turn (which of the meetings, so that not all ask about the same)
// Columns: person, name, other, day, issue
UNWIND $people AS id
CALL (id) {
  MATCH (p:Person {id: id})-[mine:ATTENDED]->(m:Meeting {status: 'HELD'})<-[theirs:ATTENDED]-(other:Person)
  WHERE m.latest IS NOT NULL AND theirs.side <> mine.side
  WITH p, m, other ORDER BY m.id, other.id
  WITH p, collect({m: m, other: other}) AS held
  WITH p, held[$turn % size(held)] AS one
  RETURN p.name AS name, one.m AS m, one.other.id AS other
}
CALL (m) {
  MATCH (m)-[:ABOUT]->(:Issue)-[:BROADER*0..5]->(top:Issue) WHERE NOT EXISTS { (top)-[:BROADER]->() }
  RETURN top.id AS issue ORDER BY issue LIMIT 1
}
RETURN id AS person, name, other, m.latest AS day, issue
