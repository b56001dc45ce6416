// Meetings that no report tells of.
// Parameters: none
// Columns: id, says
MATCH (m:Meeting)
WHERE NOT EXISTS { (m)<-[:OF]-(:Report)<-[:TELLS]-(:Article) }
RETURN m.id AS id, 'no report tells of it' AS says ORDER BY id
