// Meetings at which somebody was on some days.
// Parameters: $rows (node, from, to), $kinds (only of these; null for any)
// Columns: id
UNWIND $rows AS row
MATCH ()-[a:ATTENDED]->(m:Meeting) USING INDEX SEEK a:ATTENDED(node, date)
WHERE a.node = row.node AND a.date >= row.from AND a.date <= row.to AND ($kinds IS NULL OR m.kind IN $kinds)
RETURN DISTINCT m.id AS id
