// Ties among the nodes of a network: whom of them people met on the other side of the table, over the latest 200 meetings of each.
// Parameters: $ids (people), $among (the nodes),
//   $filter (days, from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: id, counterparts, cut (whether somebody had more meetings)
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = id AND mine.date >= $filter.days[0][0] AND mine.date <= $filter.days[-1][1]
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
  WITH mine, m ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT 201
  WITH collect({side: mine.side, meeting: m}) AS found
  WITH found, size(found) > 200 AS cut
  UNWIND found[..200] AS f
  WITH cut, f.side AS side, f.meeting AS m
  MATCH (m)<-[theirs:ATTENDED]-(other)
  WHERE theirs.node <> id AND theirs.node IN $among AND (side IS NULL OR theirs.side IS NULL OR theirs.side <> side)
  WITH cut, other, count(m) AS count, max(coalesce(m.latest, m.earliest)) AS last
  ORDER BY count DESC, coalesce(last, '') DESC, other.id
  RETURN cut, collect({participant: other {.id, .name, .country, .acronym, .singleSeat}, count: count, last: last}) AS met
}
RETURN id, met AS counterparts, cut
