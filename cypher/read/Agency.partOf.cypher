// The agencies that agencies are a part of.
// Parameters: $ids (agencies)
// Columns: id, partOf
UNWIND $ids AS id
MATCH (:Agency {id: id})-[:PART_OF]->(a:Agency)
RETURN id, head(collect(a {.id, .name, .country, .acronym, .singleSeat})) AS partOf
