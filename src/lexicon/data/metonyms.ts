/** Who is meant by a place that acts: `phrases | country or INTL | agency (empty: the government)`. */
export const metonymLines = `
White House; Oval Office; West Wing; 1600 Pennsylvania Avenue | US | White House
Foggy Bottom | US | Department of State
Pentagon | US | Department of Defense
Capitol Hill | US | Congress
Langley | US | Central Intelligence Agency
Fort Meade | US | National Security Agency
Hoover Building | US | Federal Bureau of Investigation
Downing Street; Number 10; No. 10; No 10; 10 Downing Street | GB | Prime Minister's Office
Whitehall | GB |
Westminster | GB | Parliament
Holyrood | GB | Scottish Government
Stormont | GB | Northern Ireland Executive
Buckingham Palace | GB | Royal Household
King Charles Street | GB | Foreign Office
Scotland Yard; New Scotland Yard | GB | Metropolitan Police
Vauxhall Cross | GB | Secret Intelligence Service
Threadneedle Street | GB | Bank of England
Kremlin | RU | Presidential Administration
Lubyanka | RU | Federal Security Service
Smolenskaya Square | RU | Ministry of Foreign Affairs
Élysée; Elysee; Élysée Palace; Elysee Palace | FR | Presidency of the Republic
Matignon; Hôtel Matignon | FR | Office of the Prime Minister
Quai d'Orsay | FR | Ministry of Foreign Affairs
Bercy | FR | Ministry of Finance
Place Beauvau | FR | Ministry of the Interior
Palais Bourbon | FR | National Assembly
Wilhelmstrasse | DE | Ministry of Foreign Affairs
Bellevue Palace | DE | Office of the Federal President
Quirinale; Quirinal; Quirinal Palace | IT | Presidency of the Republic
Palazzo Chigi; Chigi Palace | IT | Presidency of the Council of Ministers
Farnesina | IT | Ministry of Foreign Affairs
Viminale | IT | Ministry of the Interior
Montecitorio | IT | Chamber of Deputies
Moncloa; La Moncloa; Moncloa Palace | ES | Presidency of the Government
Zarzuela; La Zarzuela; Zarzuela Palace | ES | Royal Household
São Bento | PT | Office of the Prime Minister
Ballhausplatz | AT | Federal Chancellery
Bundeshaus | CH | Federal Council
Binnenhof | NL |
Christiansborg | DK |
Rosenbad | SE | Government Offices
Hradčany; Prague Castle | CZ | Office of the President
Bankova; Bankova Street | UA | Office of the President
Maximos Mansion; Maximou | GR | Office of the Prime Minister
Holy See; Vatican; Apostolic Palace | VA | Holy See
Brussels | INTL | European Union
Berlaymont | INTL | European Commission
Turtle Bay | INTL | United Nations
Zhongnanhai | CN |
Blue House; Cheong Wa Dae | KR | Office of the President
Yongsan | KR | Office of the President
Kasumigaseki | JP |
Kantei | JP | Prime Minister's Office
Nagatacho | JP |
South Block | IN | Ministry of External Affairs
North Block | IN | Ministry of Finance
Raisina Hill | IN |
Rashtrapati Bhavan | IN | President's Secretariat
Malacañang; Malacanang; Malacañang Palace; Malacanang Palace | PH | Office of the President
Istana | SG |
Putrajaya | MY |
Merdeka Palace | ID | Presidential Office
GHQ | PK | Pakistan Army
Rawalpindi | PK | Pakistan Army
Arg | AF |
Beştepe; Bestepe; Ak Saray | TR | Presidency of the Republic
Çankaya; Cankaya | TR | Presidency of the Republic
Sublime Porte; Porte | x-ottoman |
Balfour Street | IL | Prime Minister's Office
Kirya | IL | Ministry of Defense
Muqata; Mukataa | PS | Palestinian Authority
Baabda; Baabda Palace | LB | Presidency of the Republic
Grand Serail | LB | Presidency of the Council of Ministers
Ain al-Tineh; Ain el-Tineh | LB | Parliament
Al-Ittihadiya | EG | Presidency of Egypt
Carthage Palace; Palace of Carthage | TN | Presidency of the Republic
El Mouradia; El-Mouradia | DZ | Presidency of the Republic
Aso Rock; Aso Villa | NG | Presidency of Nigeria
Jubilee House; Flagstaff House | GH | Presidency of Ghana
Union Buildings | ZA | Presidency of South Africa
Luthuli House | ZA | African National Congress
Unity Palace; Etoudi | CM | Presidency of Cameroon
Villa Somalia | SO | Presidency of Somalia
Los Pinos | MX | Presidency of Mexico
National Palace; Palacio Nacional | MX | Presidency of Mexico
Bucareli | MX | Ministry of the Interior
Tlatelolco | MX | Ministry of Foreign Affairs
Casa Rosada | AR | Presidency of Argentina
San Martín Palace | AR | Ministry of Foreign Affairs
Planalto; Planalto Palace; Palácio do Planalto | BR | Presidency of Brazil
Itamaraty; Itamaraty Palace | BR | Ministry of Foreign Affairs
Alvorada | BR | Presidency of Brazil
La Moneda | CL | Presidency of Chile
Miraflores; Miraflores Palace | VE | Presidency of Venezuela
Casa de Nariño; Palacio de Nariño; Casa de Narino | CO | Presidency of Colombia
Carondelet | EC | Presidency of Ecuador
Palacio de Gobierno; Government Palace | PE | Presidency of Peru
Torre Tagle | PE | Ministry of Foreign Affairs
Palacio Quemado; Casa Grande del Pueblo | BO | Presidency of Bolivia
Torre Ejecutiva | UY | Presidency of Uruguay
Parliament Hill | CA | Parliament
Rideau Hall | CA | Office of the Governor General
Lester B. Pearson Building | CA | Global Affairs Canada
Beehive | NZ |
Palace of the Revolution | CU |
`;
