// The reports of articles, in the order of the text.
// Parameters: $ids (articles)
// Columns: id, reports
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:TELLS]->(r:Report)
WITH id, a, r ORDER BY r.start, r.id
RETURN id, collect(r {.id, .kind, .status, .date, .confidence, .inTitle,
  evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule},
  dateEvidence: CASE WHEN r.dateQuote IS NOT NULL THEN {article: a.id, quote: r.dateQuote, start: r.dateStart, end: r.dateEnd, rule: r.dateRule} END,
  others: [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | {text: r.otherTexts[i], side: nullIf(r.otherSides[i], ''),
    evidence: {article: a.id, quote: r.otherTexts[i], start: r.otherStarts[i], end: r.otherEnds[i], rule: r.rule}}]}) AS reports
