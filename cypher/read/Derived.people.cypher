// Everybody, with the aliases they are known by.
// Parameters: none
// Columns: id, name, country, aliases
MATCH (p:Person)
WHERE p.id > ''
RETURN p.id AS id, p.name AS name, p.country AS country,
  COLLECT { MATCH (a:Alias)-[of:OF]->(p) RETURN {alias: a.id, rule: of.rule, articles: of.articles} ORDER BY a.id } AS aliases
