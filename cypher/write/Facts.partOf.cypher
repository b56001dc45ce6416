// Puts agencies under the bodies they belong to.
// Parameters: $rows (id, partOf)
// Columns: none
UNWIND $rows AS row
MATCH (g:Agency {id: row.id})
MATCH (above:Agency {id: row.partOf})
MERGE (g)-[:PART_OF]->(above)
