// The articles that name people: the latest first, the undated last.
// Parameters: $ids (people), $page (limit: how many; total: whether to count; afterDay, afterId: the cursor)
// Columns: id, articles, total
UNWIND $ids AS id
MATCH (:Person {id: id})<-[of:OF]-(:Alias)<-[:MENTIONS]-(a:Article)
WHERE of.articles IS NULL OR a.id IN of.articles
WITH DISTINCT id, a ORDER BY coalesce(a.publishedAt, '') DESC, a.id
WITH id, collect(a) AS found
RETURN id, [a IN [a IN found
  WHERE $page.afterDay IS NULL OR coalesce(a.publishedAt, '') < $page.afterDay OR (coalesce(a.publishedAt, '') = $page.afterDay AND a.id > $page.afterId)][..$page.limit]
  | a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor}] AS articles,
  CASE WHEN $page.total THEN size(found) END AS total
