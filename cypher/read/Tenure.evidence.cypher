// The words behind tenures.
// Parameters: $anchors (id, person, office: of each tenure)
// Columns: id, evidence
UNWIND $anchors AS anchor
MATCH (:Person {id: anchor.person})<-[of:OF]-(:Alias)-[held:HELD]->(o:Office)
WHERE o.id = anchor.office AND (of.articles IS NULL OR held.article IN of.articles)
WITH anchor, held ORDER BY held.article, held.start
RETURN anchor.id AS id, collect(DISTINCT {article: held.article, quote: held.quote, start: held.start, end: held.end, rule: held.rule}) AS evidence
