// Where reports say that meetings were.
// Parameters: $ids (reports)
// Columns: id, place
UNWIND $ids AS id
MATCH (a:Article)-[:TELLS]->(:Report {id: id})-[r:PLACES_AT]->(p)
RETURN id, head(collect({location: p {.id, .name, .country, .acronym, .singleSeat},
  evidence: {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule}})) AS place
