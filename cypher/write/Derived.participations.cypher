// Writes who took part in which meeting.
// Parameters: $rows (node, meeting, and properties: id, side, role, capacity, onBehalfOf, inferred, rule, reports, node, date)
// Columns: none
UNWIND $rows AS row
MATCH (n:Named {id: row.node})
MATCH (m:Meeting {id: row.meeting})
CREATE (n)-[a:ATTENDED]->(m)
SET a = row.properties
