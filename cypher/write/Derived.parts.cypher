// Writes what meetings are part of.
// Parameters: $rows (part, whole, rule)
// Columns: none
UNWIND $rows AS row
MATCH (part:Meeting {id: row.part})
MATCH (whole:Meeting {id: row.whole})
CREATE (part)-[:PART_OF {rule: row.rule}]->(whole)
