// The meetings that articles tell of which came in within some turns, by id.
// Parameters: $after, $upTo (turns: later than the one, no later than the other), $afterId, $limit
// Columns: id
MATCH (a:Article)
WHERE a.turn > $after AND a.turn <= $upTo
MATCH (a)-[:TELLS]->(:Report)-[:OF]->(m:Meeting)
WITH DISTINCT m.id AS id
WHERE id > $afterId
RETURN id ORDER BY id LIMIT $limit
