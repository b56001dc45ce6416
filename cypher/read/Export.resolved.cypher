// What the names and the reports of articles became: people, meetings, and the holders of offices that are named without one.
// Parameters: $ids (articles)
// Columns: article, people, meetings, holders
UNWIND $ids AS article
MATCH (a:Article {id: article})
RETURN article,
  COLLECT { MATCH (a)-[:MENTIONS|IMPLIES]->(alias:Alias)-[of:OF]->(p:Person) WHERE of.articles IS NULL OR article IN of.articles RETURN DISTINCT {alias: alias.id, person: p.id} } AS people,
  COLLECT { MATCH (a)-[:TELLS]->(r:Report)-[:OF]->(m:Meeting) RETURN {report: r.id, meeting: m.id} } AS meetings,
  COLLECT {
    MATCH (a)-[:TELLS]->(r:Report)-[:NAMES]->(o:Office), (r)-[:OF]->(m:Meeting)<-[took:ATTENDED]-(p:Person)
    WHERE r.id IN took.reports AND took.capacity = o.id AND NOT EXISTS { (r)-[:NAMES]->(:Alias)-[of:OF]->(p) WHERE of.articles IS NULL OR article IN of.articles }
    RETURN DISTINCT {report: r.id, office: o.id, person: p.id} } AS holders
