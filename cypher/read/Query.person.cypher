// One person, with the offices held, the latest first, and the latest meetings, as far as they are asked for.
// Parameters: $id, $limit (how many meetings), $brings (tenures: whether they come with it; participations, issues: whether these come with each meeting; reports: WHOLE, ARTICLES when only of which articles, or null)
// Columns: card {id, name, country},
//   tenures [{id, status, firstSeen, lastSeen, notBefore, notAfter, rule, person, office {id, name, country, acronym, singleSeat}}],
//   meetings [{id, title, kind, status, date, earliest, latest, confidence,
//     participations [{id, side, role, capacity, onBehalfOf, inferred, rule, participant {id, name, country, acronym, singleSeat}}], issues [{id, name}],
//     reports [{id, kind, status, date, confidence, inTitle, evidence {article, quote, start, end, rule}, dateEvidence {article, quote, start, end, rule}, others [{text, side, evidence {article, quote, start, end, rule}}],
//       article {id, title, url, publisher, publishedAt, modifiedAt, language, extractor}}]}]
MATCH (p:Person {id: $id})
CALL (p) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting) USING INDEX SEEK mine:ATTENDED(node, date)
  WHERE mine.node = p.id AND mine.date >= ''
  WITH m, mine ORDER BY mine.node DESC, mine.date DESC, m.id LIMIT $limit
  RETURN collect([m.id, m.title, m.kind, m.status, m.date, m.earliest, m.latest, m.confidence,
    CASE WHEN $brings.participations THEN COLLECT { MATCH (m)<-[r:ATTENDED]-(n)
      WITH r, properties(n) AS n
      RETURN [r.id, r.side, r.role, r.capacity, r.onBehalfOf, r.inferred, r.rule, [n.id, n.name, n.country, n.acronym, n.singleSeat]] } END,
    CASE WHEN $brings.issues THEN COLLECT { MATCH (m)-[:ABOUT]->(i:Issue) WITH i.id AS id, i.name AS name ORDER BY id RETURN [id, name] } END,
    CASE WHEN $brings.reports IS NOT NULL THEN COLLECT { MATCH (m)<-[:OF]-(r:Report)<-[:TELLS]-(a:Article)
      WITH CASE WHEN $brings.reports = 'WHOLE' THEN properties(r) ELSE {id: r.id, start: r.start} END AS r, a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor} AS a ORDER BY coalesce(a.publishedAt, '~'), a.id, r.start
      RETURN [r.id, r.kind, r.status, r.date, r.confidence, r.inTitle, [a.id, r.quote, r.start, r.end, r.rule],
        CASE WHEN r.dateQuote IS NOT NULL THEN [a.id, r.dateQuote, r.dateStart, r.dateEnd, r.dateRule] END,
        [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | [r.otherTexts[i], nullIf(r.otherSides[i], ''), [a.id, r.otherTexts[i], r.otherStarts[i], r.otherEnds[i], r.rule]]],
        [a.id, a.title, a.url, a.publisher, a.publishedAt, a.modifiedAt, a.language, a.extractor]] } END]) AS meetings
}
RETURN [p.id, p.name, p.country] AS card,
  CASE WHEN $brings.tenures THEN COLLECT { MATCH (p)-[h:HOLDS]->(o:Office)
    WITH p, h, o ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
    RETURN [h.id, h.status, h.firstSeen, h.lastSeen, h.notBefore, h.notAfter, h.rule, p.id, [o.id, o.name, o.country, o.acronym, o.singleSeat]] } END AS tenures,
  meetings
