// Keeps texts that were replaced at their address.
// Parameters: $rows (all properties of each version)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (v:Version {id: row.id})
SET v = row
MERGE (v)-[:VERSION_OF]->(a)
