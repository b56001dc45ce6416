// The places right around places.
// Parameters: $ids (places)
// Columns: id, within
UNWIND $ids AS id
MATCH (:Place {id: id})-[:WITHIN]->(p:Place)
RETURN id, head(collect(p {.id, .name, .country, .acronym, .singleSeat})) AS within
