// How many meetings there are; the database keeps the number.
// Parameters: none
// Columns: total
MATCH (m:Meeting)
RETURN count(m) AS total
