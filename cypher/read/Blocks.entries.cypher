// Who stands in blocks, and what each has to say there.
// Parameters: $blocks
// Columns: block, told (articles), says (of each)
UNWIND $blocks AS id
MATCH (b:Block {id: id})<-[at:AT|WHEN]-(t:Told)
RETURN b.id AS block, collect(t.id) AS told, collect(at.says) AS says
