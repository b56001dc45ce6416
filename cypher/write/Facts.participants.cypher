// Writes whom reports name as taking part.
// Parameters: $rows (report, node, and properties: side, role, capacity, onBehalfOf, start, end, quote, rule)
// Columns: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (n:Named {id: row.node})
CREATE (r)-[x:NAMES]->(n)
SET x = row.properties
