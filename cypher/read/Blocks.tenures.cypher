// Who holds, held or will hold some offices.
// Parameters: $ids (offices)
// Columns: person, office, properties
UNWIND $ids AS id
MATCH (p:Person)-[h:HOLDS]->(o:Office {id: id})
RETURN p.id AS person, o.id AS office, h {.*} AS properties
