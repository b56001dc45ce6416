// Pairs of people and of meetings that may be one, those first on which the most hangs.
// Parameters: $limit
// Columns: id, kind, why, a, b, weight (meetings of both people, reports of both meetings)
MATCH (a)-[p:POSSIBLY]->(b)
WHERE p.kind IN ['PERSON', 'MEETING']
WITH p, a, b, CASE p.kind
  WHEN 'PERSON' THEN COUNT { (a)-[:ATTENDED]->() } + COUNT { (b)-[:ATTENDED]->() }
  ELSE COUNT { (a)<-[:OF]-(:Report) } + COUNT { (b)<-[:OF]-(:Report) } END AS weight
ORDER BY weight DESC, p.id LIMIT $limit
RETURN p.id AS id, p.kind AS kind, p.why AS why, a.id AS a, b.id AS b, weight
