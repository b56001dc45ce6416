// The meetings that meetings may be as well.
// Parameters: $ids (meetings)
// Columns: id, possibly
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[p:POSSIBLY]-(:Meeting)
WITH id, p, startNode(p) AS a, endNode(p) AS b ORDER BY p.id
RETURN id, collect({id: p.id, kind: p.kind, a: a.id, b: b.id, why: p.why}) AS possibly
