// The ledger of judgements, a page at a time, in the order of their ids.
// Parameters: $after (id to go on after), $limit
// Columns: id, payload (what it says, as JSON)
MATCH (j:Judgement)
WHERE j.id > $after
WITH j ORDER BY j.id LIMIT $limit
RETURN j.id AS id, j.payload AS payload
