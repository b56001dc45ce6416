// The people of a made graph, the busiest first.
// Parameters: none
// Columns: people
MATCH (p:Person)
WITH p, COUNT { (p)-[:ATTENDED]->() } AS busy ORDER BY busy DESC, p.id
WHERE busy > 1
RETURN collect(p.id) AS people
