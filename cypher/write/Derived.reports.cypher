// Says which meetings reports tell of.
// Parameters: $rows (report, meeting, rule)
// Columns: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (m:Meeting {id: row.meeting})
CREATE (r)-[:OF {rule: row.rule}]->(m)
