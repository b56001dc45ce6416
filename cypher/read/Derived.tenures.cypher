// Who holds, held or will hold which office.
// Parameters: none
// Columns: person, office, properties
MATCH (p:Person)-[h:HOLDS]->(o:Office)
WHERE p.id > ''
RETURN p.id AS person, o.id AS office, h {.*} AS properties
