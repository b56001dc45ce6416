// What was told of meetings by articles that had come in by some moment, in the order of publication and of the text.
// Parameters: $ids (meetings), $until (ISO 8601, UTC)
// Columns: id, accounts
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:OF]-(r:Report)<-[:TELLS]-(a:Article)
WHERE a.ingestedAt <= $until
WITH id, a, r ORDER BY coalesce(a.publishedAt, '~'), a.id, r.start
RETURN id, collect({published: a.publishedAt,
  report: r {.id, .kind, .status, .date, .confidence, .inTitle,
    evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule},
    dateEvidence: CASE WHEN r.dateQuote IS NOT NULL THEN {article: a.id, quote: r.dateQuote, start: r.dateStart, end: r.dateEnd, rule: r.dateRule} END,
    others: [i IN range(0, size(coalesce(r.otherTexts, [])) - 1) | {text: r.otherTexts[i], side: nullIf(r.otherSides[i], ''),
      evidence: {article: a.id, quote: r.otherTexts[i], start: r.otherStarts[i], end: r.otherEnds[i], rule: r.rule}}]}}) AS accounts
