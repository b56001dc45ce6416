// Who holds or held an office in agencies, the latest first.
// Of a day: those who may have held it then; of an office for one, those who were seen in it before and after, if there are any.
// Parameters: $ids (agencies), $asOf (only those that cover this day), $reachFrom, $reachTo (how far before and after it a tenure may have been seen)
// Columns: id, people
UNWIND $ids AS id
MATCH (:Agency {id: id})<-[:IN]-(o:Office)<-[h:HOLDS]-(p:Person)
WHERE ($asOf IS NULL OR (h.status <> 'DESIGNATE'
    AND coalesce(h.notBefore < $asOf, true) AND coalesce(h.notAfter > $asOf, true)
    AND coalesce(h.firstSeen <= $reachTo, true) AND coalesce(h.lastSeen >= $reachFrom, true)))
WITH id, o, p, h ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
WITH id, o, collect({tenure: h {.id, .status, .firstSeen, .lastSeen, .notBefore, .notAfter, .rule, person: p.id, office: o.id},
  sure: coalesce(h.firstSeen <= $asOf AND h.lastSeen >= $asOf, false)}) AS found
WITH id, o, [f IN found
  WHERE $asOf IS NULL OR f.sure OR NOT o.singleSeat OR none(other IN found WHERE other.sure) | f.tenure] AS tenures
UNWIND tenures AS tenure
WITH id, tenure ORDER BY coalesce(tenure.lastSeen, tenure.firstSeen, tenure.notAfter, tenure.notBefore, '0000-00-00') DESC, tenure.id
RETURN id, collect(tenure) AS people
