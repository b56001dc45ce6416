// All people, in the order of their ids. How many there are, the database keeps.
// Parameters: $page (limit: how many; total: whether to count; afterId: the cursor)
// Columns: people, total
MATCH (n:Person)
WHERE n.id > coalesce($page.afterId, '')
WITH n ORDER BY n.id LIMIT $page.limit
RETURN collect(n {.id, .name, .country, .acronym, .singleSeat}) AS people,
  CASE WHEN $page.total THEN COUNT { (:Person) } END AS total
