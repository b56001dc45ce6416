// Who changed what, the latest first.
// Parameters: $page (limit: how many; total: whether to count; afterAt, afterId: the cursor)
// Columns: entries, total
CALL () {
  MATCH (e:Audit)
  USING INDEX e:Audit(at, id)
  WHERE e.at <= coalesce($page.afterAt, '9999') AND e.id > '' AND ($page.afterAt IS NULL OR e.at < $page.afterAt OR e.id < $page.afterId)
  WITH e ORDER BY e.at DESC, e.id DESC LIMIT $page.limit
  RETURN collect(e {.id, .at, .by, .role, .did, .about, .outcome}) AS entries
}
RETURN entries, CASE WHEN $page.total THEN COUNT { MATCH (e:Audit) WHERE e.id > '' } END AS total
