/** Venues of power and of meetings in the Americas: `name | other names | country | town | kind`. Of equal names the first is meant without more context. */
export const venuesAmericas = `
White House | Casa Blanca; Executive Mansion; White House grounds | US | Washington | VENUE
Oval Office | | US | White House | VENUE
West Wing | White House West Wing | US | White House | VENUE
East Room | White House East Room; East Room of the White House | US | White House | VENUE
Cabinet Room | White House Cabinet Room | US | White House | VENUE
Roosevelt Room | | US | White House | VENUE
Rose Garden | White House Rose Garden | US | White House | VENUE
Situation Room | White House Situation Room | US | White House | VENUE
South Lawn | White House South Lawn; South Portico | US | White House | VENUE
Eisenhower Executive Office Building | Old Executive Office Building | US | Washington | VENUE
Blair House | | US | Washington | VENUE
Camp David | Camp David, Maryland; Catoctin retreat; Shangri-La retreat | US | Maryland | VENUE
Mar-a-Lago | Mar-a-Lago estate; Mar-a-Lago resort; Mar-a-Lago club | US | Palm Beach | VENUE
Bedminster | Trump National Golf Club; Bedminster golf club | US | New Jersey | VENUE
Trump Tower | | US | New York City | VENUE
Sunnylands | Sunnylands estate; Annenberg estate; Rancho Mirage | US | California | VENUE
Prairie Chapel Ranch | Crawford Ranch; Bush's ranch; Western White House | US | Crawford | VENUE
Kennebunkport | Walker's Point | US | Maine | RESORT
Hyde Park | Hyde Park, New York; Springwood | US | New York State | RESORT
Warm Springs | Little White House | US | Georgia (U.S. state) | RESORT
LBJ Ranch | Johnson Ranch | US | Texas | VENUE
San Clemente | La Casa Pacifica | US | California | RESORT
Rancho del Cielo | Reagan Ranch | US | California | VENUE
State Department headquarters | Harry S. Truman Building; Foggy Bottom; State Department building | US | Washington | VENUE
Pentagon | The Pentagon | US | Arlington | VENUE
Capitol Hill | U.S. Capitol; US Capitol; Capitol Building; United States Capitol | US | Washington | VENUE
Treasury Building | | US | Washington | VENUE
Number One Observatory Circle | Naval Observatory; Vice President's residence; U.S. Naval Observatory | US | Washington | VENUE
Dumbarton Oaks | | US | Washington | VENUE
Walter E. Washington Convention Center | Washington Convention Center | US | Washington | VENUE
Mayflower Hotel | | US | Washington | VENUE
Waldorf Astoria | Waldorf-Astoria; Waldorf Astoria Hotel; Waldorf-Astoria Hotel | US | New York City | VENUE
Lotte New York Palace | Palace Hotel | US | New York City | VENUE
UN Headquarters | United Nations Headquarters; U.N. Headquarters; United Nations headquarters; Secretariat Building; U.N. building | US | New York City | VENUE
Joint Base Andrews | Andrews Air Force Base; Andrews AFB | US | Maryland | AIRPORT
Wye River | Wye Plantation; Wye River Plantation; Wye Mills | US | Maryland | RESORT
Wright-Patterson Air Force Base | Wright-Patterson; Dayton air base | US | Dayton | VENUE
Joint Base Elmendorf-Richardson | Elmendorf Air Force Base | US | Anchorage | VENUE
Filoli | Filoli estate | US | California | VENUE
Glassboro | Hollybush; Glassboro State College | US | New Jersey | CITY
Sea Island | Sea Island, Georgia | US | Georgia (U.S. state) | RESORT
Williamsburg | Colonial Williamsburg | US | Virginia | CITY
Bretton Woods | Mount Washington Hotel | US | New Hampshire | RESORT
Jackson Hole | Jackson Hole, Wyoming | US | Wyoming | RESORT
Aspen | Aspen, Colorado | US | Colorado | RESORT
Palm Beach | West Palm Beach | US | Florida | CITY
Crawford | Crawford, Texas | US | Texas | CITY
Camp Pendleton | | US | California | VENUE
Guantanamo Bay | Guantánamo Bay; Guantanamo; Guantánamo | CU | | VENUE
MacDill Air Force Base | | US | Tampa | VENUE
Fort Bragg | Fort Liberty | US | North Carolina | VENUE
National Palace | Palacio Nacional | MX | Mexico City | VENUE
Los Pinos | Los Pinos residence; Residencia Oficial de Los Pinos | MX | Mexico City | VENUE
Chapultepec Castle | Castillo de Chapultepec | MX | Mexico City | VENUE
Foreign Ministry building | Torre Tlatelolco; SRE building | MX | Mexico City | VENUE
Felipe Ángeles International Airport | AIFA; Santa Lucía airport | MX | Mexico City | AIRPORT
Mexico City International Airport | Benito Juárez International Airport | MX | Mexico City | AIRPORT
Los Cabos | Cabo San Lucas; San José del Cabo | MX | Baja California Sur | RESORT
National Palace of Culture | Palacio Nacional de la Cultura; National Palace | GT | Guatemala City | VENUE
Casa Presidencial | Presidential House | SV | San Salvador | VENUE
Palacio José Cecilio del Valle | Presidential House; Casa Presidencial | HN | Tegucigalpa | VENUE
Palacio de las Garzas | Heron Palace; Palace of the Herons | PA | Panama City | VENUE
Casa Presidencial de Zapote | Zapote; Presidential House | CR | San José | VENUE
Palace of the Revolution | Revolution Palace; Palacio de la Revolución | CU | Havana | VENUE
Palacio Nacional de Santo Domingo | National Palace | DO | Santo Domingo | VENUE
National Palace of Haiti | Palais national; National Palace | HT | Port-au-Prince | VENUE
Casa de Nariño | Palacio de Nariño; Nariño Palace; Casa de Narino | CO | Bogotá | VENUE
Palacio de San Carlos | San Carlos Palace | CO | Bogotá | VENUE
Miraflores Palace | Miraflores; Palacio de Miraflores | VE | Caracas | VENUE
Carondelet Palace | Carondelet; Palacio de Carondelet | EC | Quito | VENUE
Government Palace | Palacio de Gobierno; Palacio Pizarro; House of Pizarro | PE | Lima | VENUE
Torre Tagle Palace | Torre Tagle; Palacio de Torre Tagle | PE | Lima | VENUE
Casa Grande del Pueblo | Palacio Quemado; Burned Palace; Great House of the People | BO | La Paz | VENUE
La Moneda | La Moneda Palace; Palacio de La Moneda; Palace of La Moneda | CL | Santiago | VENUE
Casa Rosada | Pink House; Government House | AR | Buenos Aires | VENUE
Quinta de Olivos | Olivos residence; Olivos | AR | Buenos Aires | VENUE
San Martín Palace | Palacio San Martín | AR | Buenos Aires | VENUE
Palácio do Planalto | Planalto Palace; Planalto; Palacio do Planalto | BR | Brasília | VENUE
Palácio da Alvorada | Alvorada Palace; Alvorada | BR | Brasília | VENUE
Itamaraty Palace | Itamaraty; Palácio Itamaraty; Itamaraty Foreign Ministry | BR | Brasília | VENUE
Copacabana Fort | Forte de Copacabana | BR | Rio de Janeiro | VENUE
Palacio de López | López Palace; Palacio de los López; Lopez Palace | PY | Asunción | VENUE
Executive Tower | Torre Ejecutiva | UY | Montevideo | VENUE
Anchorena Park | Anchorena; Estancia Anchorena | UY | Colonia | VENUE
Punta del Este | | UY | | RESORT
24 Sussex Drive | 24 Sussex | CA | Ottawa | VENUE
Rideau Hall | | CA | Ottawa | VENUE
Parliament Hill | | CA | Ottawa | VENUE
Rideau Cottage | | CA | Ottawa | VENUE
La Malbaie | Charlevoix; Manoir Richelieu | CA | Quebec | RESORT
Kananaskis | Kananaskis, Alberta | CA | Alberta | RESORT
Montebello | Château Montebello; Chateau Montebello | CA | Quebec | RESORT
Muskoka | Huntsville, Ontario; Deerhurst Resort | CA | Ontario | RESORT
Jamaica House | | JM | Kingston | VENUE
Quitandinha Palace | Quitandinha | BR | Petrópolis | VENUE
`;
