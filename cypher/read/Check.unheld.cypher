// Tenures of people of whom no article says that they hold, held or are to hold an office.
// Parameters: none
// Columns: id, says
MATCH (p:Person)-[h:HOLDS]->()
WHERE NOT EXISTS { (p)<-[:OF]-(:Alias)-[:HELD]->(:Office) }
RETURN h.id AS id, 'no article gives them any office' AS says ORDER BY id
