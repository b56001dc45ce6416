// A node that articles name, with the articles that do.
// Parameters: $id (of an alias or an agency), $limit (articles)
// Columns: id, name, country, articles
MATCH (n:Named {id: $id})
RETURN n.id AS id, n.name AS name, n.country AS country,
  COLLECT { MATCH (n)<-[:MENTIONS|IMPLIES]-(a:Article) RETURN DISTINCT a.id ORDER BY a.id LIMIT $limit } AS articles
