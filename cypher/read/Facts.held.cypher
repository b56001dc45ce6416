// Which offices articles say that somebody holds, held or will hold.
// Parameters: $ids (articles)
// Columns: article, alias, office, status, from, to, start, end, quote, rule
UNWIND $ids AS article
MATCH (a)-[h:HELD]->(o)
WHERE h.article = article
RETURN article, a.id AS alias, o.id AS office, h.status AS status, h.from AS from, h.to AS to, h.start AS start, h.end AS end, h.quote AS quote, h.rule AS rule
