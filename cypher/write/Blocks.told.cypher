// Writes what was made of articles, which from now on stand in no block.
// Parameters: $rows (id, form, state)
// Columns: none
UNWIND $rows AS row
MERGE (t:Told {id: row.id})
SET t.form = row.form, t.state = row.state
WITH t
MATCH (t)-[r:AT|WHEN]->()
DELETE r
