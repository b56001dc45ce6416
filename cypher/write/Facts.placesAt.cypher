// Writes where reports say that meetings were.
// Parameters: $rows (report, node, and properties: start, end, quote, rule)
// Columns: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (n:Named {id: row.node})
CREATE (r)-[x:PLACES_AT]->(n)
SET x = row.properties
