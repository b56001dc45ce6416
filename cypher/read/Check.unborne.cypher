// People without a name in the facts.
// Parameters: none
// Columns: id, says
MATCH (p:Person)
WHERE NOT EXISTS { (p)<-[:OF]-(:Alias) }
RETURN p.id AS id, 'nobody is called so' AS says ORDER BY id
