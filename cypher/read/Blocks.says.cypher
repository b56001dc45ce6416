// What is said in blocks by any but some articles, each saying once.
// Parameters: $blocks, $without (articles)
// Columns: block, says (list)
UNWIND $blocks AS id
MATCH (b:Block {id: id})<-[at:AT]-(t:Told)
WHERE NOT t.id IN $without
RETURN b.id AS block, collect(DISTINCT at.says) AS says
