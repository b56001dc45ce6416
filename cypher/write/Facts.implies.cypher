// Writes what articles lean on without naming it: the agency of an office, the city around a palace.
// Parameters: $rows (article, node, and properties: label, acronym)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Named {id: row.node})
CREATE (a)-[m:IMPLIES]->(n)
SET m = row.properties
