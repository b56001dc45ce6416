// Meetings that are part of two, or of what holds no meetings.
// Parameters: none
// Columns: id, says
MATCH (part:Meeting)-[:PART_OF]->(whole:Meeting)
WHERE NOT whole.kind IN ['VISIT', 'SUMMIT'] OR COUNT { (part)-[:PART_OF]->() } > 1
RETURN DISTINCT part.id AS id, 'it is part of ' + whole.id + ', which holds no meetings, or of two' AS says ORDER BY id
