// The agencies that offices are in.
// Parameters: $ids (offices)
// Columns: id, agency
UNWIND $ids AS id
MATCH (:Office {id: id})-[:IN]->(a:Agency)
RETURN id, head(collect(a {.id, .name, .country, .acronym, .singleSeat})) AS agency
