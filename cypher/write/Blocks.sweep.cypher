// Removes blocks in which nobody stands any more, and the keys of aliases that nobody bears.
// Parameters: $blocks
// Columns: none
UNWIND $blocks AS id
MATCH (b:Block {id: id})
WHERE b.name IS NULL AND NOT EXISTS { (b)<-[:AT|WHEN]-() } AND NOT EXISTS { (b)<-[:MEETS|OFFERS|WANTS]-() }
OPTIONAL MATCH (b)-[:MEETS|OFFERS|WANTS]->(key:Block)
WHERE key.name IS NULL AND NOT EXISTS { (key)<-[:AT|WHEN]-() } AND NOT EXISTS { MATCH (key)<-[:MEETS|OFFERS|WANTS]-(other) WHERE other <> b }
DETACH DELETE b, key
