// The offices of countries, in the order of their ids.
// Parameters: $ids (countries), $page (limit: how many; total: whether to count; afterId: the cursor)
// Columns: id, offices, total
UNWIND $ids AS id
MATCH (:Country {id: id})<-[:OF_COUNTRY]-(n:Office)
WITH id, n ORDER BY n.id
WITH id, collect(n) AS found
RETURN id, [n IN [n IN found WHERE $page.afterId IS NULL OR n.id > $page.afterId][..$page.limit] | n {.id, .name, .country, .acronym, .singleSeat}] AS offices,
  CASE WHEN $page.total THEN size(found) END AS total
