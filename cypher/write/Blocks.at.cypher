// Puts articles into blocks.
// Parameters: $rows (told: article, block, says)
// Columns: none
UNWIND $rows AS row
MATCH (t:Told {id: row.told})
MERGE (b:Block {id: row.block})
CREATE (t)-[:AT {says: row.says}]->(b)
