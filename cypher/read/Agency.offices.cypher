// The offices in agencies.
// Parameters: $ids (agencies)
// Columns: id, offices
UNWIND $ids AS id
MATCH (:Agency {id: id})<-[:IN]-(o:Office)
WITH id, o ORDER BY o.id
RETURN id, collect(o {.id, .name, .country, .acronym, .singleSeat}) AS offices
