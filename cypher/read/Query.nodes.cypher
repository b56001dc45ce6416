// The cards of nodes of any type.
// Parameters: $ids
// Columns: id, card
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Named {id: id}) WHERE NOT n:Alias
  RETURN n {.id, .name, .country, .acronym, .singleSeat} AS card
  UNION ALL
  MATCH (m:Meeting {id: id})
  RETURN m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence} AS card
  UNION ALL
  MATCH (a:Article {id: id})
  RETURN a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor} AS card
  UNION ALL
  MATCH (a:Article)-[:TELLS]->(r:Report {id: id})
  RETURN r {.id, .kind, .status, .date, .confidence, .inTitle,
  evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule},
  dateEvidence: CASE WHEN r.dateQuote IS NOT NULL THEN {article: a.id, quote: r.dateQuote, start: r.dateStart, end: r.dateEnd, rule: r.dateRule} END,
  others: [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | {text: r.otherTexts[i], side: nullIf(r.otherSides[i], ''),
    evidence: {article: a.id, quote: r.otherTexts[i], start: r.otherStarts[i], end: r.otherEnds[i], rule: r.rule}}]} AS card
}
RETURN id, card
