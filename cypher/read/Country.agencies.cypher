// The agencies of countries, in the order of their ids.
// Parameters: $ids (countries), $page (limit: how many; total: whether to count; afterId: the cursor)
// Columns: id, agencies, total
UNWIND $ids AS id
MATCH (:Country {id: id})<-[:OF_COUNTRY]-(n:Agency)
WITH id, n ORDER BY n.id
WITH id, collect(n) AS found
RETURN id, [n IN [n IN found WHERE $page.afterId IS NULL OR n.id > $page.afterId][..$page.limit] | n {.id, .name, .country, .acronym, .singleSeat}] AS agencies,
  CASE WHEN $page.total THEN size(found) END AS total
