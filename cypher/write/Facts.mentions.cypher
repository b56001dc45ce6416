// Writes which names articles use for what, with every place in the text.
// Parameters: $rows (article, node, and properties: name, label, acronym, starts, ends, surfaces, rules)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (n:Named {id: row.node})
CREATE (a)-[m:MENTIONS]->(n)
SET m = row.properties
