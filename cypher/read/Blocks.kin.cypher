// Aliases that meet others by the keys of their names.
// Parameters: $ids (aliases)
// Columns: id (alias)
CALL () {
  UNWIND $ids AS id
  MATCH (:Block {id: id})-[:MEETS]->()<-[:MEETS]-(a:Block)
  RETURN a
  UNION
  UNWIND $ids AS id
  MATCH (:Block {id: id})-[:OFFERS|WANTS]->()<-[:WANTS]-(a:Block)
  RETURN a
  UNION
  UNWIND $ids AS id
  MATCH (:Block {id: id})-[:WANTS]->()<-[:OFFERS]-(a:Block)
  RETURN a
}
RETURN DISTINCT a.id AS id
