// The meetings that are part of visits and summits, the earliest first.
// Parameters: $ids (meetings)
// Columns: id, parts
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:PART_OF]-(m:Meeting)
WITH id, m ORDER BY m.day, m.id
RETURN id, collect(m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence}) AS parts
