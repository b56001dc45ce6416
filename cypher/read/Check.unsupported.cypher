// Participations that lean on a report that is not there, or that tells of another meeting.
// Parameters: none
// Columns: id, says
MATCH ()-[a:ATTENDED]->(m:Meeting)
UNWIND CASE WHEN size(a.reports) = 0 THEN [null] ELSE a.reports END AS report
WITH a, m, report
WHERE report IS NULL OR NOT EXISTS { (m)<-[:OF]-(:Report {id: report}) }
RETURN a.id AS id, coalesce('leans on ' + report + ', which does not tell of the meeting', 'leans on no report') AS says ORDER BY id
