// Writes which offices articles say that somebody holds, held or will hold.
// Parameters: $rows (alias, office, and properties: article, status, from, to, start, end, quote, rule)
// Columns: none
UNWIND $rows AS row
MATCH (a:Alias {id: row.alias})
MATCH (o:Office {id: row.office})
CREATE (a)-[h:HELD]->(o)
SET h = row.properties
