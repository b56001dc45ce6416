// Who took part in some meetings.
// Parameters: $ids (meetings)
// Columns: node, meeting, properties
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[a:ATTENDED]-(n)
RETURN n.id AS node, m.id AS meeting, a {.*} AS properties
