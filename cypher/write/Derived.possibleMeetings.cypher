// Writes which meetings may be one.
// Parameters: $rows (a, b, and properties: id, kind, why)
// Columns: none
UNWIND $rows AS row
MATCH (a:Meeting {id: row.a})
MATCH (b:Meeting {id: row.b})
CREATE (a)-[p:POSSIBLY]->(b)
SET p = row.properties
