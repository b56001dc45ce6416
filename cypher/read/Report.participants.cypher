// Whom reports name as taking part, in the order of the text, and whom the names were taken for.
// Parameters: $ids (reports)
// Columns: id, participants
UNWIND $ids AS id
MATCH (a:Article)-[:TELLS]->(:Report {id: id})-[r:NAMES]->(n)
OPTIONAL MATCH (n:Alias)-[of:OF]->(p:Person) WHERE of.articles IS NULL OR a.id IN of.articles
WITH id, a, r, n, CASE WHEN n:Alias THEN p ELSE n END AS of ORDER BY r.start, n.id
RETURN id, collect(r {.side, .role, .capacity, .onBehalfOf, name: n.name, participant: of {.id, .name, .country, .acronym, .singleSeat},
  evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule}}) AS participants
