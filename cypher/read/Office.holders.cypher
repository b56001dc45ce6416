// Who has held offices, the latest first.
// Of a day: those who may have held it then; of an office for one, those who were seen in it before and after, if there are any.
// Parameters: $ids (offices), $asOf (only those that cover this day), $reachFrom, $reachTo (how far before and after it a tenure may have been seen)
// Columns: id, holders
UNWIND $ids AS id
MATCH (o:Office {id: id})<-[h:HOLDS]-(p:Person)
WHERE ($asOf IS NULL OR (h.status <> 'DESIGNATE'
    AND coalesce(h.notBefore < $asOf, true) AND coalesce(h.notAfter > $asOf, true)
    AND coalesce(h.firstSeen <= $reachTo, true) AND coalesce(h.lastSeen >= $reachFrom, true)))
WITH id, o, p, h ORDER BY coalesce(h.lastSeen, h.firstSeen, h.notAfter, h.notBefore, '0000-00-00') DESC, h.status, h.id
WITH id, o, collect({tenure: h {.id, .status, .firstSeen, .lastSeen, .notBefore, .notAfter, .rule, person: p.id, office: o.id},
  sure: coalesce(h.firstSeen <= $asOf AND h.lastSeen >= $asOf, false)}) AS found
RETURN id, [f IN found
  WHERE $asOf IS NULL OR f.sure OR NOT o.singleSeat OR none(other IN found WHERE other.sure) | f.tenure] AS holders
