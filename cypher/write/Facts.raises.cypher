// Writes which issues reports say were raised. An issue that is in no tree is made for them.
// Parameters: $rows (report, issue, name, and properties: start, end, quote, rule)
// Columns: none
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MERGE (i:Issue:Named {id: row.issue})
ON CREATE SET i.name = row.name, i.names = [row.name]
CREATE (r)-[x:RAISES]->(i)
SET x = row.properties
