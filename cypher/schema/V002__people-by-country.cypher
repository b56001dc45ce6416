// The people of a country.
CREATE INDEX person_country IF NOT EXISTS FOR (n:Person) ON (n.country);
