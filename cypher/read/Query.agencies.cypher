// All agencies, in the order of their ids.
// Parameters: $page (limit: how many; scan: how many to look at; total: whether to count; afterId: the cursor)
// Columns: agencies, total
MATCH (n:Agency)
WHERE n.id > CASE WHEN $page.total THEN '' ELSE coalesce($page.afterId, '') END
WITH n ORDER BY n.id LIMIT $page.scan
WITH collect(n) AS found
RETURN [n IN found WHERE $page.afterId IS NULL OR n.id > $page.afterId | n {.id, .name, .country, .acronym, .singleSeat}][..$page.limit] AS agencies,
  CASE WHEN $page.total THEN size(found) END AS total
