// Adds judgements to the ledger, each once, and leads from each to the facts that it is on as far as they are in the graph.
// Parameters: $rows [{id, properties, articles, named, reports, undoes}] (ids; undoes of a judgement or null)
// Columns: none
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
ON CREATE SET j += row.properties
WITH j, row
CALL (j, row) {
  UNWIND row.articles AS id
  MATCH (a:Article {id: id})
  MERGE (j)-[:ON]->(a)
}
CALL (j, row) {
  UNWIND row.named AS id
  MATCH (n:Named {id: id})
  MERGE (j)-[:ON]->(n)
}
CALL (j, row) {
  UNWIND row.reports AS id
  MATCH (r:Report {id: id})
  MERGE (j)-[:ON]->(r)
}
CALL (j, row) {
  MATCH (other:Judgement {id: row.undoes})
  MERGE (j)-[:UNDOES]->(other)
}
