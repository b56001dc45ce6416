// By what the participations of agencies are known: the agency or one of its parts itself, someone in one of their offices,
// or, for the top body of an international agency, its side of the table.
// Parameters: $ids (agencies)
// Columns: id, nodes, offices, sides
UNWIND $ids AS id
MATCH (agency:Agency {id: id})<-[:PART_OF*0..5]-(part:Agency)
OPTIONAL MATCH (part)<-[:IN]-(office:Office)
RETURN id, collect(DISTINCT part.id) AS nodes, collect(DISTINCT office.id) AS offices, [agency.name] AS sides
