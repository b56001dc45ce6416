// Agencies with those that they are part of.
// Parameters: $ids (agencies)
// Columns: id, name, names, country, acronym, parent
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN a.id AS id, a.name AS name, a.names AS names, a.country AS country, a.acronym AS acronym,
  head(COLLECT { MATCH (a)-[:PART_OF]->(above:Agency) RETURN above.id ORDER BY above.id }) AS parent
ORDER BY id
