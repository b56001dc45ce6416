// Who took part in meetings with people, offices, agencies or countries: the most frequent first, then the latest.
// Parameters: $anchors (one for each participant: id, and by what its participations are known: nodes, offices, sides),
//   $onlyOtherSide (leave out those of the same side),
//   $labels (only counterparts of these labels), $page (limit: how many; total: whether to count; afterCount, afterLast, afterId: the cursor),
//   $brings (issues, meetings: whether these come with each),
//   $filter (days, from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: id, total,
//   counterparts [{participant {id, name, country, acronym, singleSeat}, count, first, last, issues [{id, name}],
//     meetings [{id, title, kind, status, date, earliest, latest, confidence}]}]
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.nodes AS node
  UNWIND $filter.days AS days
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = node AND mine.date >= days[0] AND mine.date <= days[1]
    // the window once more, and here: the planner looks at issues first otherwise, of the undated, too
    AND (coalesce(m.latest, m.earliest, CASE WHEN $filter.undated THEN $filter.from END) >= $filter.from OR $filter.from IS NULL)
  RETURN mine, m
  UNION
  UNWIND anchor.offices AS office
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(capacity)
  WHERE mine.capacity = office
  RETURN mine, m
  UNION
  UNWIND anchor.sides AS side
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(side)
  WHERE mine.side = side
  RETURN mine, m
}
WITH anchor, m, collect(mine.node) AS us, collect(mine.side) AS sides
WHERE ($filter.from IS NULL OR coalesce(m.latest, m.earliest, CASE WHEN $filter.undated THEN $filter.from END) >= $filter.from)
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
MATCH (m)<-[theirs:ATTENDED]-(other)
WHERE NOT theirs.node IN us AND NOT theirs.node IN anchor.nodes
  AND (NOT $onlyOtherSide OR theirs.side IS NULL OR NOT theirs.side IN sides)
  AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
WITH anchor.id AS id, other, m ORDER BY coalesce(m.latest, '0000-00-00') DESC, m.id
WITH id, other, count(m) AS count, min(coalesce(m.earliest, m.latest)) AS first,
  coalesce(max(coalesce(m.latest, m.earliest)), '0000-00-00') AS last, collect(m) AS meetings
ORDER BY count DESC, last DESC, other.id
WITH id, collect({other: other, count: count, first: first, last: last, meetings: meetings}) AS found
WITH id, CASE WHEN $page.total THEN size(found) END AS total,
  [c IN found WHERE $page.afterCount IS NULL OR c.count < $page.afterCount OR (c.count = $page.afterCount
    AND (c.last < $page.afterLast OR (c.last = $page.afterLast AND c.other.id > $page.afterId)))][..$page.limit] AS page
CALL (page) {
  UNWIND page AS c
  CALL (c) {
    UNWIND CASE WHEN $brings.issues THEN c.meetings ELSE [] END AS m
    MATCH (m)-[:ABOUT]->(i:Issue)
    WITH i, count(m) AS count ORDER BY count DESC, i.id
    RETURN collect([i.id, i.name]) AS issues
  }
  WITH c, c.other AS o, issues, CASE WHEN $brings.meetings THEN c.meetings[..20] ELSE [] END AS meetings
  RETURN collect([[o.id, o.name, o.country, o.acronym, o.singleSeat], c.count, c.first, nullIf(c.last, '0000-00-00'), issues,
    [m IN meetings | [m.id, m.title, m.kind, m.status, m.date, m.earliest, m.latest, m.confidence]]]) AS counterparts
}
RETURN id, total, counterparts
