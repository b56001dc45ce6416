// Says what meetings were about.
// Parameters: $rows (meeting, issue)
// Columns: none
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (i:Issue {id: row.issue})
CREATE (m)-[:ABOUT]->(i)
