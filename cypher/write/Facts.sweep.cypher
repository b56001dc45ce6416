// Removes nodes that no article names or implies any more.
// Parameters: $ids (nodes)
// Columns: id (those that stay)
UNWIND $ids AS id
MATCH (n:Named {id: id})
WITH n, id, EXISTS { (n)<-[:MENTIONS|IMPLIES]-(:Article) } AS needed
FOREACH (orphan IN CASE WHEN needed THEN [] ELSE [n] END | DETACH DELETE orphan)
WITH id, needed WHERE needed
RETURN id
