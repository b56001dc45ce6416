// What is known of people, for whoever has to tell two of them apart.
// Parameters: $ids (people), $limit (quotes of each)
// Columns: id, title, known (names, offices), quotes [{quote, article, published}]
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH id, p,
  COLLECT { MATCH (p)<-[:OF]-(alias:Alias) RETURN DISTINCT alias.name ORDER BY alias.name LIMIT 20 } AS names,
  COLLECT { MATCH (p)-[h:HOLDS]->(o:Office) RETURN o.name + ' (' + coalesce(h.firstSeen, '?') + ' to ' + coalesce(h.lastSeen, '?') + ')' ORDER BY h.firstSeen, o.id LIMIT 10 } AS offices
RETURN id, p.name + coalesce(' (' + p.country + ')', '') AS title, ['called ' + reduce(all = '', name IN names | all + CASE all WHEN '' THEN '' ELSE ', ' END + name)] + offices AS known,
  COLLECT {
    MATCH (p)-[a:ATTENDED]->(m:Meeting)
    WITH a, m ORDER BY a.date DESC, m.id LIMIT $limit
    MATCH (r:Report {id: a.reports[0]})<-[:TELLS]-(article:Article)
    RETURN {quote: r.quote, article: coalesce(article.title, article.url, article.id), published: article.publishedAt}
  } AS quotes
