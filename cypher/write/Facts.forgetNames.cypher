// Drops from nodes the names that no article uses any more.
// Parameters: $ids (nodes)
// Columns: none
UNWIND $ids AS id
MATCH (n:Named {id: id})
WITH n, COLLECT { UNWIND n.names AS name WITH name WHERE EXISTS { (n)<-[m:MENTIONS|IMPLIES]-(:Article) WHERE m.name = name OR m.label = name } RETURN name ORDER BY name } AS names,
  EXISTS { (n)<-[m:MENTIONS|IMPLIES]-(:Article) WHERE m.label = n.name } AS keepsName,
  n.acronym IS NULL OR EXISTS { (n)<-[m:MENTIONS|IMPLIES]-(:Article) WHERE m.acronym = n.acronym } AS keepsAcronym
WHERE size(names) < size(n.names) OR NOT keepsName OR NOT keepsAcronym
SET n.names = names
WITH n WHERE NOT keepsName OR NOT keepsAcronym
CALL (n) {
  MATCH (n)<-[m:MENTIONS|IMPLIES]-(:Article)
  RETURN max(m.label) AS label, max(m.acronym) AS acronym
}
SET n.name = label, n.acronym = acronym
