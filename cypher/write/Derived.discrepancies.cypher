// Writes where the reports of meetings disagree.
// Parameters: $rows (meeting, and properties: id, kind, aReport, aSays, bReport, bSays)
// Columns: none
UNWIND $rows AS row
MATCH (m:Meeting {id: row.meeting})
MERGE (d:Discrepancy {id: row.properties.id})
SET d = row.properties
MERGE (m)-[:HAS]->(d)
