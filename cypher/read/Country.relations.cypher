// What two countries had to do with each other: their held meetings, with someone of each on its side of the table.
// Parameters: $anchors (id, a, b: of the two countries, their codes)
// Columns: id, count, first, last, issues
UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(side)
  WHERE mine.side = anchor.a AND m.status = 'HELD'
  WITH DISTINCT anchor, m
  WHERE anchor.b IN COLLECT { MATCH (m)<-[theirs:ATTENDED]-() RETURN theirs.side }
  RETURN collect(m) AS meetings, min(coalesce(m.earliest, m.latest)) AS first, max(coalesce(m.latest, m.earliest)) AS last
}
CALL (meetings) {
  UNWIND meetings AS m
  MATCH (m)-[:ABOUT]->(i:Issue)
  WITH i, count(m) AS count ORDER BY count DESC, i.id LIMIT 20
  RETURN collect({issue: i {.id, .name}, count: count}) AS issues
}
RETURN anchor.id AS id, size(meetings) AS count, first, last, issues
