// The meetings that reports tell of, and the rule that said so.
// Parameters: $ids (reports)
// Columns: id, meeting, joinedBy
UNWIND $ids AS id
MATCH (:Report {id: id})-[of:OF]->(m:Meeting)
RETURN id, m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence} AS meeting, of.rule AS joinedBy
