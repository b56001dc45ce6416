// Where meetings took place.
// Parameters: $ids (meetings)
// Columns: id, places
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[:AT]->(p)
WITH id, p ORDER BY p.id
RETURN id, collect(p {.id, .name, .country, .acronym, .singleSeat}) AS places
