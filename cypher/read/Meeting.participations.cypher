// Who took part in meetings, side by side, the hosts first.
// Parameters: $ids (meetings), $side (only those of this side)
// Columns: id, participations
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[r:ATTENDED]-(n)
WHERE $side IS NULL OR r.side = $side
WITH id, r, n ORDER BY coalesce(r.side, ''),
  CASE r.role WHEN 'HOST' THEN 0 WHEN 'VISITOR' THEN 1 WHEN 'PARTICIPANT' THEN 2 WHEN 'MEDIATOR' THEN 3 ELSE 4 END, n.name, n.id
WITH id, r.side AS side,
  collect(r {.id, .side, .role, .capacity, .onBehalfOf, .inferred, .rule, participant: n {.id, .name, .country, .acronym, .singleSeat}}) AS ofSide
WITH id, side, ofSide ORDER BY CASE WHEN any(r IN ofSide WHERE r.role = 'HOST') THEN 0 ELSE 1 END, coalesce(side, '~')
RETURN id, reduce(all = [], of IN collect(ofSide) | all + of) AS participations
