// As much of some meetings as tells what they are part of: who was there, and each place with all that it lies in, from within outwards.
// Parameters: $ids (meetings)
// Columns: id, kind, status, date, earliest, latest, seats, places
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN id, m.kind AS kind, m.status AS status, m.date AS date, m.earliest AS earliest, m.latest AS latest,
  COLLECT { MATCH (m)<-[a:ATTENDED]-() RETURN a {.node, .side, .role} } AS seats,
  COLLECT {
    MATCH (m)-[:AT]->(place)
    CALL (place) {
      MATCH way = (place)-[:WITHIN|OF_COUNTRY*0..6]->(above)
      WITH above, length(way) AS steps ORDER BY steps, above.id
      RETURN collect(above.id) AS chain
    }
    RETURN chain
  } AS places
