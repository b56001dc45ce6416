// What articles name and imply, with every name and place in the text.
// Parameters: $ids (articles)
// Columns: article, id, type, label, acronym, country, singleSeat, kind, above (the agency of an office, the body above an agency, the place around a place), name, starts, ends, surfaces, rules
UNWIND $ids AS article
MATCH (:Article {id: article})-[m:MENTIONS|IMPLIES]->(n:Named)
RETURN article, n.id AS id, head([label IN labels(n) WHERE label <> 'Named']) AS type, m.label AS label, m.acronym AS acronym, n.country AS country, n.singleSeat AS singleSeat, n.kind AS kind,
  head([(n)-[:IN|PART_OF|WITHIN]->(above) | above.id]) AS above, m.name AS name, m.starts AS starts, m.ends AS ends, m.surfaces AS surfaces, m.rules AS rules
