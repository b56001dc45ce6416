// All that each report of meetings says, in the order of publication and of the text: who was there (the holder of an office that it leaves nameless, as far as one was found),
// where (with all that the place lies in) and about what.
// Parameters: $ids (meetings)
// Columns: id, accounts
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:OF]-(r:Report)<-[:TELLS]-(a:Article)
WITH id, m, a, r ORDER BY coalesce(a.publishedAt, '~'), a.id, r.start
RETURN id, collect({article: a.id, publisher: a.publisher, earliest: r.earliest, latest: r.latest,
  report: r {.id, .kind, .status, .date, .confidence, .inTitle,
    evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule},
    dateEvidence: CASE WHEN r.dateQuote IS NOT NULL THEN {article: a.id, quote: r.dateQuote, start: r.dateStart, end: r.dateEnd, rule: r.dateRule} END,
    others: [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | {text: r.otherTexts[i], side: nullIf(r.otherSides[i], ''),
      evidence: {article: a.id, quote: r.otherTexts[i], start: r.otherStarts[i], end: r.otherEnds[i], rule: r.rule}}]},
  participants: COLLECT {
    MATCH (r)-[n:NAMES]->(x)
    OPTIONAL MATCH (x)-[of:OF]->(p:Person) WHERE x:Alias AND (of.articles IS NULL OR a.id IN of.articles)
    CALL (m, r, x) {
      OPTIONAL MATCH (m)<-[part:ATTENDED]-(h:Person) WHERE x:Office AND part.capacity = x.id AND r.id IN part.reports
      RETURN h AS holder ORDER BY h.id LIMIT 1
    }
    WITH n, x, coalesce(p, holder, x) AS who ORDER BY n.start, x.id
    RETURN {node: who {.id, .name, .country, .acronym, .singleSeat}, says: x.name, evidence: {article: a.id, quote: n.quote, start: n.start, end: n.end, rule: n.rule}}
  },
  places: COLLECT {
    MATCH (r)-[at:PLACES_AT]->(p)
    RETURN {node: p {.id, .name, .country, .acronym, .singleSeat}, says: p.name, evidence: {article: a.id, quote: at.quote, start: at.start, end: at.end, rule: at.rule},
      within: COLLECT { MATCH (p)-[:WITHIN|OF_COUNTRY*1..6]->(above) RETURN DISTINCT above.id }}
  },
  issues: COLLECT {
    MATCH (r)-[raised:RAISES]->(i:Issue)
    WITH raised, i ORDER BY raised.start, i.id
    RETURN {node: i {.id, .name}, says: i.name, evidence: {article: a.id, quote: raised.quote, start: raised.start, end: raised.end, rule: raised.rule}}
  }}) AS accounts
