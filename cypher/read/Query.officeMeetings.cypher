// The meetings between whoever held one office and whoever held another on the day, on different sides: the latest first, the undated last.
// A holder is who took part in that office, named or not; also who was in it on the days around by the tenures, when no report says in which office they came.
// Parameters: $a, $b (offices), $from, $to, $statuses (null when they do not narrow), $page (limit: how many; total: whether to count; afterDay, afterId: the cursor)
// Columns: meetings, total
CALL () {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(capacity)
  WHERE mine.capacity = $a
  RETURN m
  UNION
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = $a AND mine.date >= ''
  RETURN m
  UNION
  MATCH (:Office {id: $a})<-[h:HOLDS]-(p:Person) WHERE h.status IN ['CURRENT', 'ACTING']
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = p.id AND mine.date >= h.firstSeen AND mine.date <= h.lastSeen AND mine.capacity IS NULL
  RETURN m
}
WITH DISTINCT m
WHERE ($from IS NULL OR coalesce(m.latest, m.earliest) >= $from)
  AND ($to IS NULL OR coalesce(m.earliest, m.latest) <= $to)
  AND ($statuses IS NULL OR m.status IN $statuses)
UNWIND [$a, $b] AS office
CALL (m, office) {
  MATCH (m)<-[x:ATTENDED]-(n)
  WITH x, n, office, CASE
    WHEN x.node = office THEN 'nameless'
    WHEN x.capacity = office THEN coalesce(x.rule, 'told-with-office')
    WHEN x.capacity IS NULL AND EXISTS { (n)-[h:HOLDS]->(:Office {id: office}) WHERE h.status IN ['CURRENT', 'ACTING'] AND h.firstSeen <= x.date AND h.lastSeen >= x.date } THEN 'in-office-then' END AS rule
  WHERE rule IS NOT NULL
  WITH x, n, rule ORDER BY x.node
  RETURN collect({participant: n {.id, .name, .country, .acronym, .singleSeat}, side: x.side, rule: rule}) AS holders
}
WITH m, collect(holders) AS sides
WHERE any(x IN sides[0] WHERE any(y IN sides[1] WHERE x.participant.id <> y.participant.id AND coalesce(x.side <> y.side, true)))
WITH m, sides ORDER BY coalesce(m.latest, '0000-00-00') DESC, m.id
WITH collect({day: coalesce(m.latest, '0000-00-00'), meeting: m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence}, a: sides[0], b: sides[1]}) AS found
RETURN [f IN [f IN found
  WHERE $page.afterDay IS NULL OR f.day < $page.afterDay OR (f.day = $page.afterDay AND f.meeting.id > $page.afterId)][..$page.limit]
  | f {.meeting, .a, .b}] AS meetings,
  CASE WHEN $page.total THEN size(found) END AS total
