// The meetings that have some words, as a first query found them: the latest first, the undated last.
// Parameters: $page (limit: how many; total: whether to count; afterDay, afterId: the cursor),
//   $filter (from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: meetings, total
MATCH (m:Meeting)
WHERE m.id IN $filter.among
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
WITH m ORDER BY coalesce(m.latest, '0000-00-00') DESC, m.id
WITH collect(m) AS found
RETURN [m IN [m IN found
  WHERE $page.afterDay IS NULL OR coalesce(m.latest, '0000-00-00') < $page.afterDay OR (coalesce(m.latest, '0000-00-00') = $page.afterDay AND m.id > $page.afterId)][..$page.limit]
  | m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence}] AS meetings,
  CASE WHEN $page.total THEN size(found) END AS total
