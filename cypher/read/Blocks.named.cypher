// Aliases that have keys of names.
// Parameters: $meets, $offers, $wants (keys of a name)
// Columns: id (alias)
CALL () {
  UNWIND $meets AS id
  MATCH (:Block {id: id})<-[:MEETS]-(a:Block)
  RETURN a
  UNION
  UNWIND $offers AS id
  MATCH (:Block {id: id})<-[:WANTS]-(a:Block)
  RETURN a
  UNION
  UNWIND $wants AS id
  MATCH (:Block {id: id})<-[:WANTS|OFFERS]-(a:Block)
  RETURN a
}
RETURN DISTINCT a.id AS id
