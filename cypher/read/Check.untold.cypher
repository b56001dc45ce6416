// Reports that no article tells.
// Parameters: none
// Columns: id, says
MATCH (r:Report)
WHERE NOT EXISTS { (r)<-[:TELLS]-(:Article) }
RETURN r.id AS id, 'no article tells it' AS says ORDER BY id
