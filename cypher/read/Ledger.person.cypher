// The name that a person is known by in the facts, with the articles that mean the person by it.
// Parameters: $id (of the person), $limit (articles)
// Columns: id (of the alias), name, country, articles
MATCH (:Person {id: $id})<-[of:OF]-(alias:Alias)
WITH alias, of ORDER BY of.rule <> 'own-name', alias.id LIMIT 1
RETURN alias.id AS id, alias.name AS name, alias.country AS country,
  coalesce(of.articles[..$limit], COLLECT { MATCH (alias)<-[:MENTIONS]-(a:Article) RETURN DISTINCT a.id ORDER BY a.id LIMIT $limit }) AS articles
