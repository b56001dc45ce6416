// The least for: a person with the offices and the last 20 meetings, each with who took part, the issues and the articles.
// Parameters: $person
// Columns: person, tenures, meetings (tuples)
MATCH (p:Person {id: $person})
CALL (p) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = $person AND mine.date >= ''
  WITH m, mine ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT 20
  RETURN collect([m.id, m.title, m.date,
    COLLECT { MATCH (m)<-[r:ATTENDED]-(n) RETURN [n.id, n.name, r.side] },
    COLLECT { MATCH (m)-[:ABOUT]->(i:Issue) RETURN [i.id, i.name] },
    COLLECT { MATCH (m)<-[:OF]-(:Report)<-[:TELLS]-(a:Article) RETURN [a.id, a.title, a.url, a.publishedAt] }]) AS meetings
}
RETURN [p.id, p.name, p.country] AS person, COLLECT { MATCH (p)-[h:HOLDS]->(o:Office) RETURN [o.id, o.name, h.status, h.firstSeen, h.lastSeen] } AS tenures, meetings
