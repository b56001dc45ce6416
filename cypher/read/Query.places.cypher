// All places, in the order of their ids.
// Parameters: $page (limit: how many; scan: how many to look at; total: whether to count; afterId: the cursor), $country (only those in it: its code)
// Columns: places, total
MATCH (n:Place)
WHERE n.id > CASE WHEN $page.total THEN '' ELSE coalesce($page.afterId, '') END AND ($country IS NULL OR n.country = $country)
WITH n ORDER BY n.id LIMIT $page.scan
WITH collect(n) AS found
RETURN [n IN [n IN found WHERE $page.afterId IS NULL OR n.id > $page.afterId][..$page.limit] | n {.id, .name, .country, .acronym, .singleSeat}] AS places,
  CASE WHEN $page.total THEN size(found) END AS total
