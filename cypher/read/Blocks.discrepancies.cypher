// Where the reports of some meetings disagree.
// Parameters: $ids (meetings)
// Columns: meeting, properties
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:HAS]->(d:Discrepancy)
RETURN m.id AS meeting, d {.*} AS properties
