// Whom and what articles name, in the order of the text.
// Parameters: $ids (articles), $page (limit: how many; total: whether to count; afterStart, afterId: the cursor)
// Columns: id, mentions, total
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:MENTIONS]->(n)
OPTIONAL MATCH (n:Alias)-[of:OF]->(p:Person) WHERE of.articles IS NULL OR id IN of.articles
WITH id, r, n, CASE WHEN n:Alias THEN p ELSE n END AS of, r.starts[0] AS start ORDER BY start, n.id
WITH id, collect({key: n.id, start: start, name: r.name, of: of {.id, .name, .country, .acronym, .singleSeat},
  evidence: [i IN range(0, size(r.starts) - 1) | {article: id, quote: r.surfaces[i], start: r.starts[i], end: r.ends[i], rule: r.rules[i]}]}) AS found
RETURN id, [m IN found
  WHERE $page.afterStart IS NULL OR m.start > $page.afterStart OR (m.start = $page.afterStart AND m.key > $page.afterId)][..$page.limit] AS mentions,
  CASE WHEN $page.total THEN size(found) END AS total
