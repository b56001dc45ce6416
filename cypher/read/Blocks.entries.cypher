// Who stands in blocks, and what each has to say there.
// Parameters: $blocks
// Columns: block, told (article), says
UNWIND $blocks AS id
MATCH (b:Block {id: id})<-[at:AT|WHEN]-(t:Told)
RETURN b.id AS block, t.id AS told, at.says AS says
