// The shortest chain of held meetings between two people, through people only.
// Parameters: $from, $to (people), $about (only meetings about these issues)
// Columns: people [{id, name, country, acronym, singleSeat}], meetings [{id, title, kind, status, date, earliest, latest, confidence}] (one fewer)
MATCH (a:Person {id: $from})
MATCH (b:Person {id: $to})
MATCH path = shortestPath((a)-[:ATTENDED*..12]-(b))
WHERE all(n IN nodes(path) WHERE n:Person OR (n:Meeting AND n.status = 'HELD'
  AND ($about IS NULL OR EXISTS { (n)-[:ABOUT]->(issue:Issue) WHERE issue.id IN $about })))
RETURN [n IN nodes(path) WHERE n:Person | [n.id, n.name, n.country, n.acronym, n.singleSeat]] AS people,
  [m IN nodes(path) WHERE m:Meeting | [m.id, m.title, m.kind, m.status, m.date, m.earliest, m.latest, m.confidence]] AS meetings
