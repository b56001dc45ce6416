// Takes back what articles say of who holds which office.
// Parameters: $articles (ids)
// Columns: none
UNWIND $articles AS article
MATCH ()-[h:HELD]->()
WHERE h.article = article
DELETE h
