// What each judgement came to in the keys of the facts when the graph was derived last.
// Parameters: none
// Columns: id (of the judgement), says (JSON)
MATCH (b:Block)
WHERE b.id STARTS WITH 'ruled/'
RETURN substring(b.id, size('ruled/')) AS id, b.name AS says ORDER BY id
