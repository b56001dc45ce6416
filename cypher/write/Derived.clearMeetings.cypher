// Takes from meetings their reports, places and issues, before they get those they have now.
// Parameters: $rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (m:Meeting {id: row.id})
CALL (m) {
  MATCH (m)<-[r:OF]-(:Report) DELETE r
}
CALL (m) {
  MATCH (m)-[r:AT|ABOUT]->() DELETE r
}
