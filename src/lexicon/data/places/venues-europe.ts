/** Venues of power and of meetings in Europe: `name | other names | country | town | kind`. */
export const venuesEurope = `
10 Downing Street | Downing Street; Number 10; No. 10; No 10; Number 10 Downing Street | GB | London | VENUE
11 Downing Street | Number 11 | GB | London | VENUE
Chequers | Chequers Court | GB | Buckinghamshire | VENUE
Buckingham Palace | | GB | London | VENUE
Windsor Castle | | GB | Windsor | VENUE
St. James's Palace | St James's Palace | GB | London | VENUE
Clarence House | | GB | London | VENUE
Kensington Palace | | GB | London | VENUE
Balmoral Castle | Balmoral | GB | Scotland | VENUE
Sandringham | Sandringham House | GB | Norfolk | VENUE
Holyrood Palace | Holyroodhouse; Palace of Holyroodhouse | GB | Edinburgh | VENUE
Bute House | | GB | Edinburgh | VENUE
Stormont | Stormont Castle; Stormont House; Hillsborough Castle | GB | Belfast | VENUE
Lancaster House | | GB | London | VENUE
Marlborough House | | GB | London | VENUE
Chevening | Chevening House | GB | Kent | VENUE
Blenheim Palace | Blenheim | GB | Oxfordshire | VENUE
Bletchley Park | | GB | Milton Keynes | VENUE
Palace of Westminster | Houses of Parliament; Westminster Hall; Westminster | GB | London | VENUE
Carlton Gardens | 1 Carlton Gardens | GB | London | VENUE
Leeds Castle | | GB | Kent | VENUE
Gleneagles | Gleneagles Hotel | GB | Scotland | RESORT
Carbis Bay | Carbis Bay Hotel | GB | Cornwall | RESORT
Lough Erne | Lough Erne Resort; Enniskillen | GB | Northern Ireland | RESORT
Celtic Manor | Celtic Manor Resort | GB | Newport | RESORT
Ditchley Park | Ditchley | GB | Oxfordshire | VENUE
Turnberry | Trump Turnberry | GB | Scotland | RESORT
Élysée Palace | Elysée Palace; Elysee Palace; Élysée; Elysee; Palais de l'Élysée | FR | Paris | VENUE
Hôtel de Matignon | Matignon; Matignon Palace; Hotel Matignon; Hôtel Matignon | FR | Paris | VENUE
Quai d'Orsay | French Foreign Ministry building | FR | Paris | VENUE
Palace of Versailles | Versailles; Chateau de Versailles; Château de Versailles; Grand Trianon; Trianon Palace | FR | Versailles | VENUE
Fort de Brégançon | Fort Brégançon; Fort de Bregancon | FR | Provence | VENUE
Hôtel de Ville | | FR | Paris | VENUE
Château de Rambouillet | Rambouillet; Chateau de Rambouillet | FR | Rambouillet | VENUE
Château de La Celle-Saint-Cloud | La Celle-Saint-Cloud; La Celle Saint-Cloud | FR | Paris | VENUE
Hôtel Majestic | Hotel Majestic; Kléber Centre | FR | Paris | VENUE
Fontainebleau | Palace of Fontainebleau | FR | | CITY
Évian | Evian; Évian-les-Bains; Evian-les-Bains | FR | | RESORT
Biarritz | | FR | | RESORT
Deauville | | FR | | RESORT
Cannes | | FR | | CITY
Chantilly | Château de Chantilly | FR | | CITY
Federal Chancellery | German Chancellery; Chancellery; Bundeskanzleramt; Chancellery in Berlin | DE | Berlin | VENUE
Bellevue Palace | Schloss Bellevue; Bellevue | DE | Berlin | VENUE
Reichstag | Reichstag building | DE | Berlin | VENUE
Schloss Meseberg | Meseberg; Meseberg Castle; Meseberg Palace; Schloss Meseburg | DE | Brandenburg | VENUE
Villa Borsig | | DE | Berlin | VENUE
Cecilienhof | Cecilienhof Palace; Schloss Cecilienhof | DE | Potsdam | VENUE
Petersberg | Hotel Petersberg; Petersberg Hotel | DE | Bonn | VENUE
Palais Schaumburg | Schaumburg Palace; Villa Hammerschmidt | DE | Bonn | VENUE
Hotel Bayerischer Hof | Bayerischer Hof | DE | Munich | VENUE
Schloss Elmau | Elmau; Elmau Castle | DE | Bavaria | RESORT
Heiligendamm | | DE | | RESORT
Ramstein Air Base | Ramstein; Ramstein airbase | DE | Rhineland-Palatinate | VENUE
Berchtesgaden | Berghof; Obersalzberg | DE | Bavaria | RESORT
Quirinal Palace | Quirinale; Quirinale Palace; Palazzo del Quirinale; Quirinal | IT | Rome | VENUE
Chigi Palace | Palazzo Chigi | IT | Rome | VENUE
Farnesina | La Farnesina; Palazzo della Farnesina | IT | Rome | VENUE
Villa Madama | | IT | Rome | VENUE
Villa Doria Pamphili | Villa Pamphili; Villa Doria Pamphilj | IT | Rome | VENUE
Palazzo Montecitorio | Montecitorio | IT | Rome | VENUE
Palazzo Madama | | IT | Rome | VENUE
Palazzo Venezia | | IT | Rome | VENUE
Villa Gernetto | | IT | Lombardy | VENUE
Borgo Egnazia | Savelletri; Fasano | IT | Apulia | RESORT
Taormina | | IT | Sicily | RESORT
L'Aquila | L'Aquila, Italy | IT | Abruzzo | CITY
Pratica di Mare | | IT | Rome | VENUE
La Maddalena | | IT | Sardinia | RESORT
Castel Gandolfo | Castelgandolfo | IT | | RESORT
Rapallo | | IT | | CITY
Stresa | | IT | | RESORT
Locarno | | CH | | CITY
Apostolic Palace | Vatican Palace; Papal Palace | VA | Vatican City | VENUE
Casa Santa Marta | Domus Sanctae Marthae; Santa Marta | VA | Vatican City | VENUE
St. Peter's Basilica | St Peter's Basilica; Saint Peter's Basilica | VA | Vatican City | VENUE
St. Peter's Square | St Peter's Square; Saint Peter's Square | VA | Vatican City | VENUE
Paul VI Hall | Paul VI Audience Hall | VA | Vatican City | VENUE
Moncloa Palace | La Moncloa; Palacio de la Moncloa; Moncloa | ES | Madrid | VENUE
Zarzuela Palace | La Zarzuela; Palacio de la Zarzuela; Zarzuela | ES | Madrid | VENUE
Royal Palace of Madrid | Palacio Real; Royal Palace | ES | Madrid | VENUE
Marivent Palace | Palacio de Marivent; Marivent | ES | Palma | VENUE
El Pardo | Palacio de El Pardo; Pardo Palace | ES | Madrid | VENUE
Viana Palace | Palacio de Viana | ES | Madrid | VENUE
Santa Cruz Palace | Palacio de Santa Cruz | ES | Madrid | VENUE
Belém Palace | Palácio de Belém; Belem Palace | PT | Lisbon | VENUE
São Bento Mansion | São Bento Palace; Palácio de São Bento; Sao Bento Palace | PT | Lisbon | VENUE
Palácio das Necessidades | Necessidades Palace | PT | Lisbon | VENUE
Lajes Field | Lajes; Lajes Air Base | PT | Azores | VENUE
Kremlin | The Kremlin; Moscow Kremlin; Grand Kremlin Palace; Kremlin Palace; Green Room of the Kremlin; St. Catherine Hall | RU | Moscow | VENUE
Novo-Ogaryovo | Novo-Ogarevo; Novo Ogaryovo; Novo-Ogaryevo | RU | Moscow | VENUE
Gorki-9 | Gorki; Barvikha; Meiendorf Castle; Meyendorf Castle | RU | Moscow | VENUE
Bocharov Ruchei | Bocharov Ruchey; Bocharov Creek | RU | Sochi | VENUE
White House (Moscow) | Russian White House | RU | Moscow | VENUE
Spaso House | | RU | Moscow | VENUE
Konstantinovsky Palace | Constantine Palace; Strelna; Palace of Congresses | RU | Saint Petersburg | VENUE
Smolny | Smolny Institute | RU | Saint Petersburg | VENUE
Peterhof | Peterhof Palace | RU | Saint Petersburg | VENUE
Star City | | RU | Moscow | VENUE
Far Eastern Federal University | Russky Island | RU | Vladivostok | VENUE
Vostochny Cosmodrome | Vostochny | RU | Amur | VENUE
Zavidovo | | RU | | RESORT
Sochi | | RU | | CITY
Mariyinsky Palace | Mariinskyi Palace; Mariinsky Palace; Mariinskyy Palace | UA | Kyiv | VENUE
Bankova Street | Bankova; Presidential Office on Bankova | UA | Kyiv | VENUE
Yalta | Livadia Palace; Livadia | UA | Crimea | CITY
Massandra | | UA | Crimea | RESORT
Independence Palace | Palace of Independence | BY | Minsk | VENUE
Viskuli | Belovezhskaya Pushcha; Belavezha; Bialowieza Forest | BY | | VENUE
Belweder | Belweder Palace; Belvedere Palace | PL | Warsaw | VENUE
Presidential Palace in Warsaw | Radziwill Palace; Namiestnikowski Palace | PL | Warsaw | VENUE
Wilanów Palace | Wilanow Palace | PL | Warsaw | VENUE
Prague Castle | Hradčany; Hradcany | CZ | Prague | VENUE
Czernin Palace | Černín Palace | CZ | Prague | VENUE
Lány | Lány Castle; Lany Chateau | CZ | | VENUE
Grassalkovich Palace | | SK | Bratislava | VENUE
Bratislava Castle | | SK | Bratislava | VENUE
Sándor Palace | Sandor Palace | HU | Budapest | VENUE
Carmelite Monastery | Carmelite Convent | HU | Budapest | VENUE
Visegrád | Visegrad | HU | | CITY
Gödöllő | Godollo | HU | | CITY
Cotroceni Palace | Cotroceni | RO | Bucharest | VENUE
Victoria Palace | | RO | Bucharest | VENUE
Palace of the Parliament | | RO | Bucharest | VENUE
Mihail Kogalniceanu Air Base | Mihail Kogalniceanu | RO | Constanța | VENUE
Boyana Residence | Boyana; Euxinograd | BG | Sofia | VENUE
Maximos Mansion | Maximou Mansion | GR | Athens | VENUE
Zappeion | Zappeion Megaron; Zappeion Hall | GR | Athens | VENUE
Presidential Mansion of Athens | | GR | Athens | VENUE
Hofburg | Hofburg Palace; Ballhausplatz; Austrian Chancellery | AT | Vienna | VENUE
Schönbrunn Palace | Schönbrunn; Schoenbrunn Palace | AT | Vienna | VENUE
Palais Coburg | Coburg Palace; Palais Coburg Hotel | AT | Vienna | VENUE
Vienna International Centre | Vienna International Center; UN headquarters in Vienna | AT | Vienna | VENUE
Alpbach | | AT | Tyrol | RESORT
Bürgenstock | Buergenstock; Burgenstock; Bürgenstock Resort | CH | Nidwalden | RESORT
Davos | Davos Congress Centre; Davos-Klosters | CH | | RESORT
Palais des Nations | Palace of Nations; UN Office at Geneva; United Nations Office at Geneva; European headquarters of the United Nations | CH | Geneva | VENUE
Villa La Grange | Villa la Grange | CH | Geneva | VENUE
InterContinental Geneva | Hotel Intercontinental; Intercontinental Hotel | CH | Geneva | VENUE
Beau-Rivage Palace | Beau Rivage Palace; Beau-Rivage | CH | Lausanne | VENUE
Montreux | | CH | | RESORT
Lugano | | CH | | CITY
Crans-Montana | | CH | | RESORT
Mont Pelerin | Mont Pèlerin; Le Mont Pèlerin | CH | | RESORT
Binnenhof | | NL | The Hague | VENUE
Catshuis | | NL | The Hague | VENUE
Noordeinde Palace | Noordeinde; Paleis Noordeinde | NL | The Hague | VENUE
Huis ten Bosch | Huis ten Bosch Palace | NL | The Hague | VENUE
Peace Palace | Vredespaleis | NL | The Hague | VENUE
World Forum | World Forum Convention Center | NL | The Hague | VENUE
Berlaymont | Berlaymont building; European Commission headquarters; EU headquarters; European Union headquarters | BE | Brussels | VENUE
Europa Building | Justus Lipsius building; Justus Lipsius | BE | Brussels | VENUE
Egmont Palace | Egmont; Palais d'Egmont | BE | Brussels | VENUE
NATO headquarters | NATO Headquarters; NATO HQ | BE | Brussels | VENUE
SHAPE headquarters | Supreme Headquarters Allied Powers Europe | BE | | VENUE
Royal Palace of Laeken | Laeken; Laeken Palace; Castle of Laeken | BE | Brussels | VENUE
Royal Palace of Brussels | | BE | Brussels | VENUE
Maastricht | | NL | | CITY
Schengen | | LU | | CITY
Senningen Castle | Château de Senningen | LU | Luxembourg | VENUE
Marienborg | | DK | Copenhagen | VENUE
Amalienborg | Amalienborg Palace | DK | Copenhagen | VENUE
Christiansborg | Christiansborg Palace | DK | Copenhagen | VENUE
Bella Center | Bella Centre | DK | Copenhagen | VENUE
Stockholm Palace | Royal Palace of Stockholm | SE | Stockholm | VENUE
Harpsund | | SE | | RESORT
Rosenbad | | SE | Stockholm | VENUE
Visby | | SE | Gotland | CITY
Royal Palace of Oslo | Slottet | NO | Oslo | VENUE
Oslo City Hall | | NO | Oslo | VENUE
Presidential Palace in Helsinki | Mäntyniemi; Mantyniemi | FI | Helsinki | VENUE
Kultaranta | | FI | Naantali | VENUE
Finlandia Hall | Finlandia House | FI | Helsinki | VENUE
Kesäranta | Kesaranta | FI | Helsinki | VENUE
Höfði House | Hofdi House; Hofdi | IS | Reykjavik | VENUE
Bessastaðir | Bessastadir | IS | | VENUE
Áras an Uachtaráin | Aras an Uachtarain | IE | Dublin | VENUE
Government Buildings | | IE | Dublin | VENUE
Dublin Castle | | IE | Dublin | VENUE
Iveagh House | | IE | Dublin | VENUE
Farmleigh | Farmleigh House | IE | Dublin | VENUE
Brdo Castle | Brdo pri Kranju; Brdo Congress Centre; Brdo Castle near Kranj | SI | Kranj | VENUE
Banski Dvori | Banski dvori | HR | Zagreb | VENUE
Palace of Serbia | Palata Srbija; Palace of Federation | RS | Belgrade | VENUE
Dedinje | | RS | Belgrade | VENUE
Brioni | Brijuni; Brijuni Islands; Brioni Islands | HR | | RESORT
Ohrid | | MK | | CITY
San Anton Palace | | MT | Attard | VENUE
Auberge de Castille | | MT | Valletta | VENUE
Ledra Palace | Ledra Palace Hotel; UN buffer zone | CY | Nicosia | VENUE
Akrotiri | RAF Akrotiri | CY | | VENUE
Castle Mimi | Mimi Castle | MD | Bulboaca | VENUE
Kadriorg | Kadriorg Palace; Stenbock House | EE | Tallinn | VENUE
Riga Castle | | LV | Riga | VENUE
`;
