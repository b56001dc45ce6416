// The least for: whom somebody met in the last 200 held meetings, the 40 most frequent, and whom each of these met in the last 25, the 40 most frequent.
// Parameters: $person
// Columns: person (tuple), first, second (whom: tuples)
MATCH (p:Person {id: $person})
CALL () {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = $person AND mine.date >= '' AND m.status = 'HELD'
  WITH mine, m ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT 200
  MATCH (m)<-[theirs:ATTENDED]-(other) WHERE theirs.side <> mine.side
  WITH other, count(m) AS count, max(m.latest) AS last ORDER BY count DESC, last DESC, other.id LIMIT 40
  RETURN collect([other.id, other.name, other.country, count, last]) AS first
}
CALL (first) {
  UNWIND first AS one
  CALL (one) {
    MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
    WHERE mine.node = one[0] AND mine.date >= '' AND m.status = 'HELD'
    WITH mine, m ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT 25
    MATCH (m)<-[theirs:ATTENDED]-(other) WHERE theirs.side <> mine.side
    WITH other, count(m) AS count, max(m.latest) AS last ORDER BY count DESC, last DESC, other.id LIMIT 40
    RETURN collect([other.id, other.name, other.country, count, last]) AS met
  }
  RETURN collect([one[0], met]) AS second
}
RETURN [p.id, p.name, p.country] AS person, first, second
