// All agencies, in the order of their ids.
// Parameters: $limit (how many), $scan (how many to look at), $total (whether to count), $afterId (the cursor)
// Columns: agencies, total
MATCH (n:Agency)
WHERE n.id > CASE WHEN $total THEN '' ELSE coalesce($afterId, '') END
WITH n ORDER BY n.id LIMIT $scan
WITH collect(n) AS found
RETURN [n IN found WHERE $afterId IS NULL OR n.id > $afterId | n {.id, .name, .country, .acronym, .singleSeat}][..$limit] AS agencies,
  CASE WHEN $total THEN size(found) END AS total
