// The offices that people have held, the latest first.
// Parameters: $ids (people), $asOf (only those that cover this day), $reachFrom, $reachTo (how far before and after it a tenure may have been seen)
// Columns: id, tenures
UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(o:Office)
WHERE ($asOf IS NULL OR (h.status <> 'DESIGNATE'
    AND coalesce(h.notBefore < $asOf, true) AND coalesce(h.notAfter > $asOf, true)
    AND coalesce(h.firstSeen <= $reachTo, true) AND coalesce(h.lastSeen >= $reachFrom, true)))
WITH id, p, h, o ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
RETURN id, collect(h {.id, .status, .firstSeen, .lastSeen, .notBefore, .notAfter, .rule, person: p.id, office: o.id}) AS tenures
