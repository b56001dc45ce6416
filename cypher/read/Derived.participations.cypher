// Who took part in which meeting.
// Parameters: none
// Columns: node, meeting, properties
MATCH (m:Meeting)<-[a:ATTENDED]-(n)
WHERE m.id > ''
RETURN n.id AS node, m.id AS meeting, a {.*} AS properties
