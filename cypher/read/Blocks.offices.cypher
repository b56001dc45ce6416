// Offices by id, with the agency each belongs to.
// Parameters: $ids
// Columns: id, name, country, singleSeat, agency
UNWIND $ids AS id
MATCH (o:Office {id: id})
RETURN o.id AS id, o.name AS name, o.country AS country, o.singleSeat AS singleSeat, head([(o)-[:IN]->(g) | g.id]) AS agency
