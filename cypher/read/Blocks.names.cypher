// The names of nodes as they are and as they were when the graph was derived last; null for what is not there.
// Parameters: $ids (nodes)
// Columns: id, name, known
UNWIND $ids AS id
OPTIONAL MATCH (n:Named {id: id})
OPTIONAL MATCH (b:Block {id: id})
RETURN id, n.name AS name, b.name AS known
