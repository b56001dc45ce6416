// Says whom aliases mean: everywhere, or, when several bear one, in which articles.
// Parameters: $rows (alias, person, and properties: rule, articles)
// Columns: none
UNWIND $rows AS row
MATCH (a:Alias {id: row.alias})
MATCH (p:Person {id: row.person})
CREATE (a)-[of:OF]->(p)
SET of = row.properties
