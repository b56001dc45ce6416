// Puts places into what lies right around them: another place, or their country.
// Parameters: $rows (id, within)
// Columns: none
UNWIND $rows AS row
MATCH (p:Place {id: row.id})
MATCH (around:Named {id: row.within})
MERGE (p)-[:WITHIN]->(around)
