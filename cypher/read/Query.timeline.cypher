// How many meetings fit a filter, period by period: by the last day each can have been.
// Parameters: $anchors (by what the participations of one of the participants are known: nodes, offices, sides; none: from the days),
//   $fromDay, $toDay (bounds for the index),
//   $length (of the period's name: 4 for a year, 7 for a month, 10 for a day), $limit (how many periods),
//   $filter (from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: period, count
CALL () {
  UNWIND $anchors AS anchor
  UNWIND anchor.nodes AS node
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = node AND mine.date >= ''
  RETURN m
  UNION
  UNWIND $anchors AS anchor
  UNWIND anchor.offices AS office
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(capacity)
  WHERE mine.capacity = office
  RETURN m
  UNION
  UNWIND $anchors AS anchor
  UNWIND anchor.sides AS side
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(side)
  WHERE mine.side = side
  RETURN m
  UNION
  UNWIND CASE WHEN $anchors = [] THEN [1] ELSE [] END AS all
  MATCH (m:Meeting) WHERE m.day >= $fromDay AND m.day <= $toDay
  RETURN m
}
WITH m
WHERE m.day > '0000-00-00'
  AND ($filter.from IS NULL OR coalesce(m.latest, m.earliest, CASE WHEN $filter.undated THEN $filter.from END) >= $filter.from)
  AND ($filter.to IS NULL OR coalesce(m.earliest, m.latest, CASE WHEN $filter.undated THEN $filter.to END) <= $filter.to)
  AND ($filter.kinds IS NULL OR m.kind IN $filter.kinds)
  AND ($filter.statuses IS NULL OR m.status IN $filter.statuses)
  AND ($filter.reportedBy IS NULL OR EXISTS { (m)<-[:OF]-(:Report)<-[:TELLS]-(by:Article) WHERE toString(by.publisher) IN $filter.reportedBy })
  AND ($filter.notReportedBy IS NULL OR NOT EXISTS { (m)<-[:OF]-(:Report)<-[:TELLS]-(by:Article) WHERE toString(by.publisher) IN $filter.notReportedBy })
  AND ($filter.knownOn IS NULL OR EXISTS { (m)<-[:OF]-(:Report)<-[:TELLS]-(known:Article) WHERE known.ingestedAt <= $filter.knownOn })
  AND ($filter.among IS NULL OR m.id IN $filter.among)
  AND ($filter.about IS NULL OR EXISTS { (m)-[:ABOUT]->(issue:Issue) WHERE issue.id IN $filter.about })
  AND ($filter.at IS NULL OR EXISTS { (m)-[:AT]->()-[:WITHIN|OF_COUNTRY*0..6]->(where) WHERE where.id = $filter.at })
  AND all(seat IN $filter.seats WHERE EXISTS { (m)<-[r:ATTENDED]-() WHERE r.node IN seat.nodes OR r.capacity IN seat.offices OR r.side IN seat.sides })
  AND ($filter.between IS NULL OR EXISTS {
    MATCH (m)<-[a:ATTENDED]-(), (m)<-[b:ATTENDED]-()
    WHERE (a.node IN $filter.between[0].nodes OR a.capacity IN $filter.between[0].offices OR a.side IN $filter.between[0].sides)
      AND (b.node IN $filter.between[1].nodes OR b.capacity IN $filter.between[1].offices OR b.side IN $filter.between[1].sides)
      // toString: a bare comparison tempts the planner to read the whole index on side
      AND toString(a.side) <> toString(b.side) })
WITH substring(m.day, 0, $length) AS period, count(m) AS count ORDER BY period LIMIT $limit
RETURN period, count
