// What meetings are part of, and the rule that says so.
// Parameters: $ids (meetings)
// Columns: id, partOf, partOfRule
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[of:PART_OF]->(m:Meeting)
RETURN id, m {.id, .title, .kind, .status, .date, .earliest, .latest, .confidence} AS partOf, of.rule AS partOfRule
