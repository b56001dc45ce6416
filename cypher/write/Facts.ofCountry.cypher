// Gives offices and agencies to their countries.
// Parameters: $rows (id, country: the id of its node)
// Columns: none
UNWIND $rows AS row
MATCH (n:Named {id: row.id})
MATCH (c:Country {id: row.country})
MERGE (n)-[:OF_COUNTRY]->(c)
