// Writes the reports that articles tell.
// Parameters: $rows (article, and properties of the report)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (a)-[:TELLS]->(r:Report)
SET r = row.properties
