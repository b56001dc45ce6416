// What some people, offices or meetings may be, told from the first of each pair.
// Parameters: $named (people and offices), $meetings
// Columns: a, b, properties
CALL () {
  UNWIND $named AS id
  MATCH (a:Named {id: id})-[p:POSSIBLY]->(b) RETURN a, p, b
  UNION ALL
  UNWIND $meetings AS id
  MATCH (a:Meeting {id: id})-[p:POSSIBLY]->(b) RETURN a, p, b
}
RETURN a.id AS a, b.id AS b, p {.*} AS properties
