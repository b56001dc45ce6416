// The articles of a window of days, or all: the latest first, the undated last.
// Parameters: $from, $to (the window), $among (only these ids), $limit (how many), $scan (how many to look at), $total (whether to count),
//   $afterDay, $afterId (the cursor)
// Columns: articles, total
CALL () {
  MATCH (a:Article)
  WHERE a.publishedAt >= coalesce($from, '') AND ($to IS NULL OR a.publishedAt <= $to) AND ($among IS NULL OR a.id IN $among)
    AND ($total OR $afterDay IS NULL OR a.publishedAt <= $afterDay)
  RETURN a ORDER BY a.publishedAt DESC, a.id LIMIT $scan
  UNION ALL
  MATCH (a:Article)
  WHERE a.id > CASE WHEN $afterDay = '' AND NOT $total THEN $afterId ELSE '' END AND a.publishedAt IS NULL AND $from IS NULL AND $to IS NULL
    AND ($among IS NULL OR a.id IN $among)
  RETURN a ORDER BY a.id LIMIT $scan
}
WITH a LIMIT $scan
WITH collect(a) AS found
RETURN [a IN found WHERE $afterDay IS NULL OR coalesce(a.publishedAt, '') < $afterDay OR (coalesce(a.publishedAt, '') = $afterDay AND a.id > $afterId)
  | a {.id, .title, .url, .publisher, .publishedAt, .modifiedAt, .language, .extractor}][..$limit] AS articles, CASE WHEN $total THEN size(found) END AS total
