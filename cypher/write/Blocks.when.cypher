// Puts articles into blocks that are read by days.
// Parameters: $rows (told: article, block, says, from, to)
// Columns: none
UNWIND $rows AS row
MATCH (t:Told {id: row.told})
MERGE (b:Block {id: row.block})
CREATE (t)-[:WHEN {block: row.block, says: row.says, from: row.from, to: row.to}]->(b)
