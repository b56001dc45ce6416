// The least for: a shortest chain of held meetings between two people.
// Parameters: $a, $b
// Columns: people, meetings (tuples)
MATCH (a:Person {id: $a})
MATCH (b:Person {id: $b})
MATCH path = shortestPath((a)-[:ATTENDED*..12]-(b))
WHERE all(n IN nodes(path) WHERE n:Person OR (n:Meeting AND n.status = 'HELD'))
RETURN [n IN nodes(path) WHERE n:Person | [n.id, n.name]] AS people, [m IN nodes(path) WHERE m:Meeting | [m.id, m.title, m.date]] AS meetings
