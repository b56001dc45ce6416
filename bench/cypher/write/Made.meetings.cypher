// Writes made meetings with all that hangs on each.
// Parameters: $rows (meeting; attended: participations, with the node; issues, place: ids; reports: article, report, names)
// Columns: none
UNWIND $rows AS row
CREATE (m:Meeting) SET m = row.meeting
WITH m, row
CALL (m, row) {
  UNWIND row.attended AS part
  MATCH (n:Person {id: part.node})
  CREATE (n)-[r:ATTENDED]->(m) SET r = part
}
CALL (m, row) {
  UNWIND row.issues AS issue
  MATCH (i:Issue {id: issue})
  CREATE (m)-[:ABOUT]->(i)
}
CALL (m, row) {
  MATCH (p:Place {id: row.place})
  CREATE (m)-[:AT]->(p)
}
CALL (m, row) {
  UNWIND row.reports AS told
  CREATE (a:Article) SET a = told.article
  CREATE (r:Report) SET r = told.report
  CREATE (a)-[:TELLS]->(r), (r)-[:OF {rule: 'made'}]->(m)
  WITH a, r, told
  UNWIND told.names AS name
  MATCH (l:Alias {id: name.alias})
  CREATE (r)-[n:NAMES]->(l) SET n = name.says
  CREATE (a)-[mentions:MENTIONS]->(l) SET mentions = name.mentions
}
