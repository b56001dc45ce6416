// All places, in the order of their ids.
// Parameters: $limit (how many), $scan (how many to look at), $total (whether to count), $afterId (the cursor), $country (only those in it: its code)
// Columns: places, total
MATCH (n:Place)
WHERE n.id > CASE WHEN $total THEN '' ELSE coalesce($afterId, '') END AND ($country IS NULL OR n.country = $country)
WITH n ORDER BY n.id LIMIT $scan
WITH collect(n) AS found
RETURN [n IN found WHERE $afterId IS NULL OR n.id > $afterId | n {.id, .name, .country, .acronym, .singleSeat}][..$limit] AS places,
  CASE WHEN $total THEN size(found) END AS total
