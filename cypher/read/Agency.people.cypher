// Who holds or held an office in agencies, the latest first.
// Parameters: $ids (agencies), $asOf (only those who held it on this day)
// Columns: id, people
UNWIND $ids AS id
MATCH (:Agency {id: id})<-[:IN]-(o:Office)<-[h:HOLDS]-(p:Person)
WHERE ($asOf IS NULL OR (h.status <> 'DESIGNATE' AND (h.notBefore IS NULL OR h.notBefore <= $asOf) AND (h.notAfter IS NULL OR h.notAfter >= $asOf)
    AND (h.status <> 'FORMER' OR h.lastSeen >= $asOf OR h.notAfter >= $asOf)))
WITH id, p, h, o ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
RETURN id, collect({id: h.id, person: p.id, office: o.id, status: h.status, firstSeen: h.firstSeen, lastSeen: h.lastSeen, notBefore: h.notBefore, notAfter: h.notAfter, rule: h.rule}) AS people
