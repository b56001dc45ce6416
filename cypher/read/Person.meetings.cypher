// The meetings of people: the latest first, the undated last. Reads them in that order from the index on (node, date).
// Parameters: $anchors (one for each person: id, and people: that one, or those who all took part, of whom the least busy is read),
//   $page (limit: how many; afterDay, afterId: the cursor),
//   $brings (participations, issues: whether each meeting comes with these; reports: WHOLE, ARTICLES when only of which articles, or null),
//   $filter (days, from, to, undated, kinds, statuses, reportedBy, notReportedBy, knownOn, among, about, at, seats, between: a MeetingFilter with its names resolved)
// Columns: id,
//   meetings [{id, title, kind, status, date, earliest, latest, confidence,
//     participations [{id, side, role, capacity, onBehalfOf, inferred, rule, participant {id, name, country, acronym, singleSeat}}], issues [{id, name}],
//     reports [{id, kind, status, date, confidence, inTitle, evidence {article, quote, start, end, rule}, dateEvidence {article, quote, start, end, rule}, others [{text, side, evidence {article, quote, start, end, rule}}],
//       article {id, title, url, publisher, publishedAt, modifiedAt, language, extractor}}]}]
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.people AS person
  MATCH (p:Person {id: person})
  WITH person ORDER BY COUNT { (p)-[:ATTENDED]->() } LIMIT 1
  UNWIND $filter.days AS days
  CALL (person, days) {
    MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
    WHERE mine.node = person AND mine.date >= days[0] AND mine.date <= days[1] AND ($page.afterDay IS NULL OR (mine.date <= $page.afterDay AND (mine.date < $page.afterDay OR m.id > $page.afterId)))
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
    WITH m, mine ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT $page.limit
    RETURN m
  }
  WITH m ORDER BY m.day DESC, m.id LIMIT $page.limit
  RETURN collect(m) AS page
}
WITH anchor.id AS id, page
CALL (page) {
  UNWIND page AS m
  RETURN collect([m.id, m.title, m.kind, m.status, m.date, m.earliest, m.latest, m.confidence,
    CASE WHEN $brings.participations THEN COLLECT { MATCH (m)<-[r:ATTENDED]-(n)
      WITH r, properties(n) AS n
      RETURN [r.id, r.side, r.role, r.capacity, r.onBehalfOf, r.inferred, r.rule, [n.id, n.name, n.country, n.acronym, n.singleSeat]] } END,
    CASE WHEN $brings.issues THEN COLLECT { MATCH (m)-[:ABOUT]->(i:Issue) WITH i.id AS issue, i.name AS name ORDER BY issue RETURN [issue, name] } END,
    CASE WHEN $brings.reports IS NOT NULL THEN COLLECT { MATCH (m)<-[:OF]-(r:Report)<-[:TELLS]-(a:Article)
      WITH CASE WHEN $brings.reports = 'WHOLE' THEN properties(r) ELSE {id: r.id, start: r.start} END AS r, a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor} AS a ORDER BY coalesce(a.publishedAt, '~'), a.id, r.start
      RETURN [r.id, r.kind, r.status, r.date, r.confidence, r.inTitle, [a.id, r.quote, r.start, r.end, r.rule],
        CASE WHEN r.dateQuote IS NOT NULL THEN [a.id, r.dateQuote, r.dateStart, r.dateEnd, r.dateRule] END,
        [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | [r.otherTexts[i], nullIf(r.otherSides[i], ''), [a.id, r.otherTexts[i], r.otherStarts[i], r.otherEnds[i], r.rule]]],
        [a.id, a.title, a.url, a.publisher, a.publishedAt, a.modifiedAt, a.language, a.extractor]] } END]) AS meetings
}
RETURN id, meetings
