// Offices with the agencies they are in.
// Parameters: $ids (offices)
// Columns: id, name, country, agency
UNWIND $ids AS id
MATCH (o:Office {id: id})
RETURN o.id AS id, o.name AS name, o.country AS country, head(COLLECT { MATCH (o)-[:IN]->(a:Agency) RETURN a.id ORDER BY a.id }) AS agency
ORDER BY id
