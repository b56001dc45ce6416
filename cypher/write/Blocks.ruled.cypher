// Notes what judgements come to in the keys of the facts.
// Parameters: $rows (id of the judgement; says: JSON)
// Columns: none
UNWIND $rows AS row
MERGE (b:Block {id: 'ruled/' + row.id})
SET b.name = row.says
