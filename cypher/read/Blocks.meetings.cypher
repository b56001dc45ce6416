// Some meetings with their reports, places and issues.
// Parameters: $ids
// Columns: properties, reports, places, issues
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m {.*} AS properties,
  COLLECT { MATCH (r:Report)-[of:OF]->(m) RETURN {report: r.id, rule: of.rule} ORDER BY r.id } AS reports,
  COLLECT { MATCH (m)-[:AT]->(p) RETURN p.id ORDER BY p.id } AS places,
  COLLECT { MATCH (m)-[:ABOUT]->(i) RETURN i.id ORDER BY i.id } AS issues
