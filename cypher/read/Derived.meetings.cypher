// Every meeting with its reports, places and issues.
// Parameters: none
// Columns: properties, reports, places, issues
MATCH (m:Meeting)
WHERE m.id > ''
RETURN m {.*} AS properties,
  COLLECT { MATCH (r:Report)-[of:OF]->(m) RETURN {report: r.id, rule: of.rule} ORDER BY r.id } AS reports,
  COLLECT { MATCH (m)-[:AT]->(p) RETURN p.id ORDER BY p.id } AS places,
  COLLECT { MATCH (m)-[:ABOUT]->(i) RETURN i.id ORDER BY i.id } AS issues
