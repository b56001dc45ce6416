// How many stand in blocks.
// Parameters: $blocks
// Columns: block, size
UNWIND $blocks AS id
MATCH (b:Block {id: id})
RETURN b.id AS block, COUNT { (b)<-[:AT]-() } + COUNT { (b)<-[:WHEN]-() } AS size
