// Writes who holds, held or will hold which office.
// Parameters: $rows (person, office, and properties: id, firstSeen, lastSeen, notBefore, notAfter, status, rule)
// Columns: none
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
MATCH (o:Office {id: row.office})
CREATE (p)-[h:HOLDS]->(o)
SET h = row.properties
