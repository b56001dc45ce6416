// The facts of copies and of versions, which are kept as they came.
// Parameters: $copies (articles), $versions (versions)
// Columns: payload
UNWIND $copies AS id
MATCH (a:Article {id: id})
RETURN a.payload AS payload
UNION ALL
UNWIND $versions AS id
MATCH (v:Version {id: id})
RETURN v.payload AS payload
