// The meetings of offices, agencies and countries: the latest first, the undated last.
// Parameters: $anchors (one for each participant: its id, and by what its participations are known: nodes, offices, sides), $limit (how many), $total (whether to count), $afterDay, $afterId (the cursor), $from, $to, $undated, $kinds, $statuses, $among, $about, $at, $seats, $between (the filter: see MeetingFilter)
// Columns: id, meetings, total
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.nodes AS node
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX mine:ATTENDED(node, date) WHERE mine.node = node AND mine.date >= ''
  RETURN mine, m
  UNION
  UNWIND anchor.offices AS office
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX mine:ATTENDED(capacity) WHERE mine.capacity = office
  RETURN mine, m
  UNION
  UNWIND anchor.sides AS side
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX mine:ATTENDED(side) WHERE mine.side = side
  RETURN mine, m
}
WITH DISTINCT anchor.id AS id, m
WHERE ($from IS NULL OR coalesce(m.latest, m.earliest, CASE WHEN $undated THEN $from END) >= $from)
  AND ($to IS NULL OR coalesce(m.earliest, m.latest, CASE WHEN $undated THEN $to END) <= $to)
  AND ($kinds IS NULL OR m.kind IN $kinds)
  AND ($statuses IS NULL OR m.status IN $statuses)
  AND ($among IS NULL OR m.id IN $among)
  AND ($about IS NULL OR EXISTS { (m)-[:ABOUT]->(:Issue)-[:BROADER*0..5]->(issue:Issue) WHERE issue.id IN $about })
  AND ($at IS NULL OR EXISTS { (m)-[:AT]->()-[:WITHIN|OF_COUNTRY*0..6]->(where) WHERE where.id = $at })
  AND all(seat IN $seats WHERE EXISTS { (m)<-[r:ATTENDED]-() WHERE r.node IN seat.nodes OR r.capacity IN seat.offices OR r.side IN seat.sides })
  AND ($between IS NULL OR EXISTS {
    MATCH (m)<-[a:ATTENDED]-(), (m)<-[b:ATTENDED]-()
    WHERE (a.node IN $between[0].nodes OR a.capacity IN $between[0].offices OR a.side IN $between[0].sides)
      AND (b.node IN $between[1].nodes OR b.capacity IN $between[1].offices OR b.side IN $between[1].sides)
      AND a.side <> b.side })
WITH id, m ORDER BY coalesce(m.latest, '0000-00-00') DESC, m.id
WITH id, collect(m) AS found
RETURN id, [m IN found WHERE ($afterDay IS NULL OR coalesce(m.latest, '0000-00-00') < $afterDay OR (coalesce(m.latest, '0000-00-00') = $afterDay AND m.id > $afterId)) | m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence}][..$limit] AS meetings,
  CASE WHEN $total THEN size(found) END AS total
