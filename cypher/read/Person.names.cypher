// The names that were taken for people.
// Parameters: $ids (people)
// Columns: id, names
UNWIND $ids AS id
MATCH (:Person {id: id})<-[of:OF]-(alias:Alias)
WITH id, alias, of ORDER BY alias.name, alias.id
RETURN id, collect(alias {.id, .name, .country, rule: of.rule}) AS names
