// Makes sure that the agencies that articles name are there. A node bears the greatest of the names that articles give it, and keeps them all.
// Parameters: $rows (id, name, names, country, acronym)
// Columns: none
UNWIND $rows AS row
MERGE (n:Agency:Named {id: row.id})
ON CREATE SET n.name = row.name, n.names = row.names, n.country = row.country, n.acronym = row.acronym
WITH n, row
WHERE row.name > n.name OR any(name IN row.names WHERE NOT name IN n.names) OR row.acronym > coalesce(n.acronym, '')
SET n.name = CASE WHEN row.name > n.name THEN row.name ELSE n.name END,
  n.names = COLLECT { UNWIND n.names + row.names AS name RETURN DISTINCT name ORDER BY name }, n.acronym = CASE WHEN row.acronym > coalesce(n.acronym, '') THEN row.acronym ELSE n.acronym END
