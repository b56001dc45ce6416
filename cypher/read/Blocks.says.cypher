// What is said in blocks by any but some articles, each saying once.
// Parameters: $blocks, $without (articles)
// Columns: block, says
UNWIND $blocks AS id
MATCH (b:Block {id: id})<-[at:AT]-(t:Told)
WHERE NOT t.id IN $without
RETURN DISTINCT b.id AS block, at.says AS says
