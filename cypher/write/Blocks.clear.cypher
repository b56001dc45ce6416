// Empties the books of who holds office with whom, before they are written anew.
// Parameters: $limit
// Columns: gone
MATCH (t:Together)
WHERE t.id > ''
WITH t LIMIT $limit
DELETE t
RETURN count(*) AS gone
