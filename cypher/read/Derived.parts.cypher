// What every meeting is part of.
// Parameters: none
// Columns: id, part, whole, rule
MATCH (part:Meeting)-[of:PART_OF]->(whole:Meeting)
WHERE part.id > ''
RETURN part.id + '@' + whole.id AS id, part.id AS part, whole.id AS whole, of.rule AS rule
