// Forgets what judgements came to that count no more.
// Parameters: $ids (judgements)
// Columns: none
UNWIND $ids AS id
MATCH (b:Block {id: 'ruled/' + id})
DELETE b
