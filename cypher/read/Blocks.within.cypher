// Who stands in blocks between two days.
// Parameters: $rows (block, from, to: within which the first day of each lies)
// Columns: block, told (article), says, until (the last day)
UNWIND $rows AS row
MATCH (t)-[w:WHEN]->()
WHERE w.block = row.block AND w.from >= row.from AND w.from <= row.to
RETURN DISTINCT w.block AS block, t.id AS told, w.says AS says, w.to AS until
