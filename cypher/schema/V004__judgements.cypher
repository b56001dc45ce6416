// Rulings of people on what articles mean: each has a key, and outlives what it is on.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
