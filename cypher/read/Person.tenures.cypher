// The offices that people have held, the latest first.
// Parameters: $ids (people), $asOf (only those that cover this day)
// Columns: id, tenures
UNWIND $ids AS id
MATCH (p:Person {id: id})-[h:HOLDS]->(o:Office)
WHERE ($asOf IS NULL OR (h.status <> 'DESIGNATE' AND (h.notBefore IS NULL OR h.notBefore <= $asOf) AND (h.notAfter IS NULL OR h.notAfter >= $asOf)
    AND (h.status <> 'FORMER' OR h.lastSeen >= $asOf OR h.notAfter >= $asOf)))
WITH id, p, h, o ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
RETURN id, collect({id: h.id, person: p.id, office: o.id, status: h.status, firstSeen: h.firstSeen, lastSeen: h.lastSeen, notBefore: h.notBefore, notAfter: h.notAfter, rule: h.rule}) AS tenures
