// Writes which people may be one, and who may have held an office that is named without its holder.
// Parameters: $rows (a, b, and properties: id, kind, why)
// Columns: none
UNWIND $rows AS row
MATCH (a:Named {id: row.a})
MATCH (b:Named {id: row.b})
CREATE (a)-[p:POSSIBLY]->(b)
SET p = row.properties
