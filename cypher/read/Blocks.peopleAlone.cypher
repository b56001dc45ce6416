// Which of some people no alias means.
// Parameters: $ids (people)
// Columns: id
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE NOT EXISTS { (p)<-[:OF]-(:Alias) }
RETURN p.id AS id
