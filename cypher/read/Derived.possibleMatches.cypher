// What may be one and is kept apart.
// Parameters: none
// Columns: a, b, properties
CALL () {
  MATCH (a:Named)-[p:POSSIBLY]->(b) WHERE a.id > '' RETURN a, p, b
  UNION ALL
  MATCH (a:Meeting)-[p:POSSIBLY]->(b) WHERE a.id > '' RETURN a, p, b
}
RETURN a.id AS a, b.id AS b, p {.*} AS properties
