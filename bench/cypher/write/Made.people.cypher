// Writes made people, each with an alias and the offices held.
// Parameters: $rows (person, alias: all properties; holds: office, and the properties of the tenure)
// Columns: none
UNWIND $rows AS row
CREATE (p:Person:Named) SET p = row.person
CREATE (a:Alias:Named) SET a = row.alias
CREATE (a)-[:OF {rule: 'made'}]->(p)
WITH p, row
UNWIND row.holds AS held
MATCH (o:Office {id: held.office})
CREATE (p)-[h:HOLDS]->(o)
SET h = held {.id, .status, .firstSeen, .lastSeen, .rule}
