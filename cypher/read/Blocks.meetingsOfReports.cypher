// Of which meetings reports tell.
// Parameters: $ids (reports)
// Columns: id (meeting)
UNWIND $ids AS id
MATCH (:Report {id: id})-[:OF]->(m:Meeting)
RETURN DISTINCT m.id AS id
