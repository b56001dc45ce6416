// How much there is to export, for showing how far it has come.
// Parameters: none
// Columns: people, participants, meetings, articles
RETURN COUNT { (:Person) } AS people, COUNT { (:Person) } + COUNT { (:Office) } + COUNT { (:Agency) } + COUNT { (:Country) } AS participants,
  COUNT { (:Meeting) } AS meetings, COUNT { (:Article) } AS articles
