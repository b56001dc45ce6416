// Which Neo4j this is; asked at every start to see that it answers.
// Parameters: none
// Columns: version, edition
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
