// The people whom people may be as well.
// Parameters: $ids (people)
// Columns: id, possibly
UNWIND $ids AS id
MATCH (:Person {id: id})-[p:POSSIBLY]-(:Person)
WITH id, p, startNode(p) AS a, endNode(p) AS b ORDER BY p.id
RETURN id, collect({id: p.id, kind: p.kind, a: a.id, b: b.id, why: p.why}) AS possibly
