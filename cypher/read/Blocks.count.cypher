// How many articles are in the books.
// Parameters: none
// Columns: told
MATCH (t:Told)
RETURN count(t) AS told
