// Where the reports of meetings disagree.
// Parameters: $ids (meetings)
// Columns: id, discrepancies
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[:HAS]->(d:Discrepancy)
WITH id, d ORDER BY d.id
RETURN id, collect(d {.id, .kind, a: {report: d.aReport, says: d.aSays}, b: {report: d.bReport, says: d.bSays}}) AS discrepancies
