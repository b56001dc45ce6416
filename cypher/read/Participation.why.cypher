// The words behind participations: those that name the participant, or, for a holder who was inferred, the office.
// Parameters: $ids (participations: meeting@participant)
// Columns: id, why
UNWIND $ids AS id
MATCH (m:Meeting {id: split(id, '@')[0]})<-[part:ATTENDED]-()
WHERE part.id = id
MATCH (m)<-[:OF]-(report:Report)-[r:NAMES]->(n), (report)<-[:TELLS]-(a:Article)
WHERE n.id = part.node OR (part.inferred AND n.id = part.capacity) OR EXISTS {
  (n)-[of:OF]->(p:Person) WHERE p.id = part.node AND (of.articles IS NULL OR a.id IN of.articles) }
WITH DISTINCT id, n.id = part.node OR n:Alias AS named, {article: a.id, quote: r.quote, start: r.start, end: r.end, rule: r.rule} AS words
ORDER BY named DESC, words.article, words.start
RETURN id, collect(words) AS why
