// Writes the countries, places and offices of a made graph.
// Parameters: $countries, $places, $offices (all properties of each)
// Columns: none
CALL () { UNWIND $countries AS row CREATE (n:Country:Named) SET n = row }
CALL () { UNWIND $places AS row CREATE (n:Place:Named) SET n = row }
CALL () { UNWIND $offices AS row CREATE (n:Office:Named) SET n = row }
