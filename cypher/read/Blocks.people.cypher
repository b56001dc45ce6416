// Some people, with the aliases they are known by.
// Parameters: $ids
// Columns: id, name, country, aliases
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p.name AS name, p.country AS country,
  COLLECT { MATCH (a:Alias)-[of:OF]->(p) RETURN {alias: a.id, rule: of.rule, articles: of.articles} ORDER BY a.id } AS aliases
