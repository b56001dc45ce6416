// Puts offices into their agencies.
// Parameters: $rows (id, agency)
// Columns: none
UNWIND $rows AS row
MATCH (o:Office {id: row.id})
MATCH (g:Agency {id: row.agency})
MERGE (o)-[:IN]->(g)
