// Meetings that fit, with who took part, where, about what and who tells of it, a page at a time in the order of their ids.
// Parameters: $after (the last id of the page before, or ''), $limit, $reports (whether with the reports),
//   $filter (from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: id, meeting, participations, places, issues, reports
MATCH (m:Meeting)
WHERE m.id > $after
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
WITH m ORDER BY m.id LIMIT $limit
RETURN m.id AS id, m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence} AS meeting,
  COLLECT { MATCH (m)<-[r:ATTENDED]-(n) RETURN r {.id, .side, .role, .capacity, .onBehalfOf, .inferred, node: n.id, name: n.name, country: n.country} ORDER BY r.id } AS participations,
  COLLECT { MATCH (m)-[:AT]->(p) RETURN p {.id, .name, .country} ORDER BY p.id } AS places,
  COLLECT { MATCH (m)-[:ABOUT]->(i:Issue) RETURN i.name AS issue ORDER BY issue } AS issues,
  COLLECT { MATCH (m)<-[:OF]-(r:Report)<-[:TELLS]-(a:Article) WHERE $reports RETURN {article: a.id, url: a.url, quote: r.quote} ORDER BY a.id, r.start, r.id } AS reports
ORDER BY id
