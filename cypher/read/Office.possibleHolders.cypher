// The people who may be the nameless holders of offices.
// Parameters: $ids (offices)
// Columns: id, possibleHolders
UNWIND $ids AS id
MATCH (o:Office {id: id})-[p:POSSIBLY]-(person:Person)
WITH id, p, person ORDER BY p.id
RETURN id, collect({id: p.id, kind: p.kind, a: id, b: person.id, why: p.why}) AS possibleHolders
