// What some meetings are part of.
// Parameters: $ids (meetings)
// Columns: id, part, whole, rule
UNWIND $ids AS id
MATCH (part:Meeting {id: id})-[of:PART_OF]->(whole:Meeting)
RETURN part.id + '@' + whole.id AS id, part.id AS part, whole.id AS whole, of.rule AS rule
