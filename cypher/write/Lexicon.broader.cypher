// Puts narrower issues under broader ones.
// Parameters: $rows (id, broader)
// Columns: none
UNWIND $rows AS row
MATCH (i:Issue {id: row.id})
MATCH (above:Issue {id: row.broader})
CREATE (i)-[:BROADER]->(above)
