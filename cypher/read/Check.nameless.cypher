// Names that no article names or implies: an article left, and they stayed.
// Parameters: none
// Columns: id, says
MATCH (n:Named)
WHERE NOT n:Person AND NOT coalesce(n.inTree, false)
  AND NOT EXISTS { (n)<-[:MENTIONS|IMPLIES]-(:Article) } AND NOT EXISTS { (n)<-[:RAISES]-(:Report) }
RETURN n.id AS id, 'no article names it' AS says ORDER BY id
