// The articles of a window of days, or all: the latest first, the undated last.
// Parameters: $filter (from, to: the window; among: only these ids),
//   $page (limit: how many; scan: how many to look at; total: whether to count; afterDay, afterId: the cursor)
// Columns: articles, total
CALL () {
  MATCH (a:Article)
  WHERE a.publishedAt >= coalesce($filter.from, '') AND ($filter.to IS NULL OR a.publishedAt <= $filter.to) AND ($filter.among IS NULL OR a.id IN $filter.among)
    AND ($page.total OR $page.afterDay IS NULL OR (a.publishedAt <= $page.afterDay AND (a.publishedAt < $page.afterDay OR a.id > $page.afterId)))
  RETURN a ORDER BY a.publishedAt DESC, a.id LIMIT $page.scan
  UNION ALL
  MATCH (a:Article)
  WHERE a.id > CASE WHEN $page.afterDay = '' AND NOT $page.total THEN $page.afterId ELSE '' END
    AND a.publishedAt IS NULL AND $filter.from IS NULL AND $filter.to IS NULL
    AND ($filter.among IS NULL OR a.id IN $filter.among)
  RETURN a ORDER BY a.id LIMIT $page.scan
}
WITH a ORDER BY coalesce(a.publishedAt, '') DESC, a.id LIMIT $page.scan
WITH collect(a) AS found
RETURN [a IN [a IN found
  WHERE $page.afterDay IS NULL OR coalesce(a.publishedAt, '') < $page.afterDay OR (coalesce(a.publishedAt, '') = $page.afterDay AND a.id > $page.afterId)][..$page.limit]
  | a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor}] AS articles,
  CASE WHEN $page.total THEN size(found) END AS total
