// Says where meetings were.
// Parameters: $rows (meeting, place)
// Columns: none
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MATCH (p:Named {id: row.place})
CREATE (m)-[:AT]->(p)
