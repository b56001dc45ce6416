// The issues that reports say were raised, in the order of the text.
// Parameters: $ids (reports)
// Columns: id, issues
UNWIND $ids AS id
MATCH (a:Article)-[:TELLS]->(:Report {id: id})-[r:RAISES]->(i:Issue)
WITH id, a, r, i ORDER BY r.start, i.id
RETURN id, collect({issue: i {.id, .name},
  evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule}}) AS issues
