// The least for: the ten people, offices and agencies whose name fits best.
// Parameters: $words (the full-text question)
// Columns: id, name, country, score
CALL db.index.fulltext.queryNodes('names', $words, {limit: 100}) YIELD node, score
WHERE node:Alias OR node:Office OR node:Agency
WITH node, score
OPTIONAL MATCH (node)-[:OF]->(person:Person)
WITH coalesce(person, node) AS found, max(score) AS score ORDER BY score DESC, found.id LIMIT 10
RETURN found.id AS id, found.name AS name, found.country AS country, score
