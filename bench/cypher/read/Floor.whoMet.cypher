// The least for: who met somebody about an issue in some days.
// Parameters: $person, $issue, $from, $to, $lastDay (of the index)
// Columns: person, count, first, last, issues, meetings (tuples)
MATCH (i:Issue)-[:BROADER*0..5]->(:Issue {id: $issue})
WITH collect(i) AS wanted
CALL (wanted) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = $person AND mine.date >= $from AND mine.date <= $lastDay
    AND m.status = 'HELD' AND m.earliest <= $to AND EXISTS { (m)-[:ABOUT]->(i:Issue) WHERE i IN wanted }
  RETURN mine.side AS side, m
}
MATCH (m)<-[theirs:ATTENDED]-(other)
WHERE theirs.node <> $person AND theirs.side <> side
WITH other, m ORDER BY m.latest DESC, m.id
WITH other, count(m) AS count, min(m.earliest) AS first, max(m.latest) AS last, collect(m) AS meetings
ORDER BY count DESC, last DESC, other.id LIMIT 20
CALL (meetings) {
  UNWIND meetings AS m
  MATCH (m)-[:ABOUT]->(i:Issue)
  WITH i, count(m) AS n ORDER BY n DESC, i.id
  RETURN collect([i.id, i.name]) AS issues
}
RETURN [other.id, other.name, other.country] AS person, count, first, last, issues, [m IN meetings[..20] | [m.id, m.title, m.date]] AS meetings
