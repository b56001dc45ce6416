// Gives aliases the keys of their names.
// Parameters: $rows (id, meets, offers, wants: keys)
// Columns: none
UNWIND $rows AS row
MERGE (a:Block {id: row.id})
FOREACH (key IN row.meets | MERGE (k:Block {id: key}) MERGE (a)-[:MEETS]->(k))
FOREACH (key IN row.offers | MERGE (k:Block {id: key}) MERGE (a)-[:OFFERS]->(k))
FOREACH (key IN row.wants | MERGE (k:Block {id: key}) MERGE (a)-[:WANTS]->(k))
