// Writes whose text articles repeat.
// Parameters: $rows (article, of)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (original:Article {id: row.of})
CREATE (a)-[:COPY_OF]->(original)
