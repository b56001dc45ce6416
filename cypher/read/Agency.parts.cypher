// The agencies that are a part of agencies.
// Parameters: $ids (agencies)
// Columns: id, parts
UNWIND $ids AS id
MATCH (:Agency {id: id})<-[:PART_OF]-(a:Agency)
WITH id, a ORDER BY a.id
RETURN id, collect(a {.id, .name, .country, .acronym, .singleSeat}) AS parts
