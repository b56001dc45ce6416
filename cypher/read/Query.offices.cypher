// All offices, in the order of their ids. How many there are, the database keeps.
// Parameters: $page (limit: how many; total: whether to count; afterId: the cursor)
// Columns: offices, total
MATCH (n:Office)
WHERE n.id > coalesce($page.afterId, '')
WITH n ORDER BY n.id LIMIT $page.limit
RETURN collect(n {.id, .name, .country, .acronym, .singleSeat}) AS offices,
  CASE WHEN $page.total THEN COUNT { (:Office) } END AS total
