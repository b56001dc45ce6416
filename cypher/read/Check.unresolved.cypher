// Names of people, in articles that are heard, of which nobody knows whom they mean.
// Parameters: none
// Columns: id, says
MATCH (alias:Alias)<-[:MENTIONS|IMPLIES]-(a:Article {standing: 'VOICE'})
WHERE NOT EXISTS { MATCH (alias)-[of:OF]->(:Person) WHERE of.articles IS NULL OR a.id IN of.articles }
RETURN DISTINCT alias.id AS id, 'means nobody in ' + a.id AS says ORDER BY id
