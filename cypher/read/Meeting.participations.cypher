// Who took part in meetings.
// Parameters: $ids (meetings), $side (only those of this side)
// Columns: id, participations [{id, side, role, capacity, onBehalfOf, inferred, rule, participant {id, name, country, acronym, singleSeat}}]
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[r:ATTENDED]-(n)
WHERE $side IS NULL OR r.side = $side
RETURN id, collect([r.id, r.side, r.role, r.capacity, r.onBehalfOf, r.inferred, r.rule, [n.id, n.name, n.country, n.acronym, n.singleSeat]]) AS participations
