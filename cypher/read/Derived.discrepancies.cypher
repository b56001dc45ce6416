// Where reports disagree.
// Parameters: none
// Columns: meeting, properties
MATCH (m:Meeting)-[:HAS]->(d:Discrepancy)
WHERE m.id > ''
RETURN m.id AS meeting, d {.*} AS properties
