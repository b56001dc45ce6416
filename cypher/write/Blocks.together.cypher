// Counts the articles that name holders of two offices together.
// Parameters: $rows (id, by: how many more or less)
// Columns: none
UNWIND $rows AS row
MERGE (t:Together {id: row.id})
SET t.articles = coalesce(t.articles, 0) + row.by
WITH t WHERE t.articles <= 0
DELETE t
