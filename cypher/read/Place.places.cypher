// The places right within places.
// Parameters: $ids (places)
// Columns: id, places
UNWIND $ids AS id
MATCH (:Place {id: id})<-[:WITHIN]-(p:Place)
WITH id, p ORDER BY p.id
RETURN id, collect(p {.id, .name, .country, .acronym, .singleSeat}) AS places
