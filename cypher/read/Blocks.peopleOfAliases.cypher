// Whom aliases mean.
// Parameters: $ids (aliases)
// Columns: id (person)
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:OF]->(p:Person)
RETURN DISTINCT p.id AS id
