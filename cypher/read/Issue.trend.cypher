// How many held meetings were about issues or narrower ones, period by period.
// Parameters: $ids (issues), $length (of the period's name: 4 for a year, 7 for a month, 10 for a day)
// Columns: id, trend
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[:BROADER*0..5]-(:Issue)<-[:ABOUT]-(m:Meeting {status: 'HELD'})
WITH DISTINCT id, m, substring(coalesce(m.latest, m.earliest), 0, $length) AS period
WHERE period IS NOT NULL
WITH id, period, count(m) AS count ORDER BY period
RETURN id, collect({period: period, count: count}) AS trend
