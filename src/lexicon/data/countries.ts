/**
 * Countries and territories: `code | plain name | other names | demonyms (singular; plurals are made by the loader) | capitals | T for a territory`.
 * Names and capitals from world-countries by Mohammed Le Doze (Open Database License), completed and corrected by hand.
 * A name that two countries can bear stands with the one that is meant without more context; see `ambiguousCountryNames`.
 */
export const countryLines = `
AD | Andorra | Principality of Andorra | Andorran | Andorra la Vella
AE | United Arab Emirates | UAE; U.A.E.; the Emirates; Emirates; Emiratos Árabes Unidos | Emirati; Emirian | Abu Dhabi
AF | Afghanistan | Islamic Republic of Afghanistan | Afghan | Kabul
AG | Antigua and Barbuda | Antigua & Barbuda; Antigua | Antiguan; Barbudan | St. John's
AI | Anguilla | | Anguillian | The Valley | T
AL | Albania | Republic of Albania | Albanian | Tirana
AM | Armenia | Republic of Armenia | Armenian | Yerevan
AO | Angola | Republic of Angola | Angolan | Luanda
AQ | Antarctica | | Antarctican | | T
AR | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires
AS | American Samoa | | American Samoan | Pago Pago | T
AT | Austria | Republic of Austria; Österreich | Austrian | Vienna
AU | Australia | Commonwealth of Australia | Australian; Aussie | Canberra
AW | Aruba | | Aruban | Oranjestad | T
AX | Åland Islands | Aland | Ålander; Åland | Mariehamn | T
AZ | Azerbaijan | Republic of Azerbaijan; Azerbaidjan | Azerbaijani | Baku
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Bosnian Federation; Federation of Bosnia and Herzegovina | Bosnian; Herzegovinian; Bosniak | Sarajevo
BB | Barbados | | Barbadian; Bajan | Bridgetown
BD | Bangladesh | People's Republic of Bangladesh; East Pakistan | Bangladeshi | Dhaka
BE | Belgium | Kingdom of Belgium; Belgique; België | Belgian | Brussels
BF | Burkina Faso | Upper Volta; Burkina | Burkinabe; Burkinabé | Ouagadougou
BG | Bulgaria | Republic of Bulgaria | Bulgarian | Sofia
BH | Bahrain | Kingdom of Bahrain; Bahrein | Bahraini | Manama
BI | Burundi | Republic of Burundi | Burundian | Gitega; Bujumbura
BJ | Benin | Republic of Benin; Dahomey | Beninese; Beninois | Porto-Novo; Cotonou
BL | Saint Barthélemy | Collectivity of Saint Barthélemy; St. Barthélemy; St. Barts | |  | T
BM | Bermuda | | Bermudian | | T
BN | Brunei | Nation of Brunei, Abode of Peace; Brunei Darussalam | Bruneian | Bandar Seri Begawan
BO | Bolivia | Plurinational State of Bolivia | Bolivian | La Paz; Sucre
BQ | Caribbean Netherlands | Bonaire, Sint Eustatius and Saba | |  | T
BR | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brasília
BS | Bahamas | Commonwealth of the Bahamas; The Bahamas; Bahamas, The | Bahamian | Nassau
BT | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu
BV | Bouvet Island | |  | | T
BW | Botswana | Republic of Botswana; Bechuanaland | Botswanan; Motswana; Batswana | Gaborone
BY | Belarus | Republic of Belarus; Belorussia; Byelorussia | Belarusian; Belarussian; Byelorussian | Minsk
BZ | Belize | British Honduras | Belizean | Belmopan
CA | Canada | | Canadian | Ottawa
CC | Cocos (Keeling) Islands | Territory of the Cocos (Keeling) Islands | Cocos Islander | | T
CD | Democratic Republic of the Congo | Zaire; Belgian Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo Kinshasa; Democratic Republic of Congo; Congo (Kinshasa); République démocratique du Congo | Congolese | Kinshasa
CF | Central African Republic | CAR; C.A.R.; Central African Rep. | Central African | Bangui
CG | Republic of the Congo | Congo; Congo-Brazzaville; Congo Brazzaville; Republic of Congo; Congo (Brazzaville) | Congolese | Brazzaville
CH | Switzerland | Swiss Confederation; Schweiz; Suisse; Svizzera | Swiss | Bern
CI | Ivory Coast | Republic of Côte d'Ivoire; Côte d'Ivoire; Republic of Ivory Coast | Ivorian; Ivoirian | Yamoussoukro; Abidjan
CK | Cook Islands | Cooks | Cook Islander | Avarua | T
CL | Chile | Republic of Chile | Chilean | Santiago
CM | Cameroon | Republic of Cameroon; Cameroun; Cameroons | Cameroonian | Yaoundé
CN | China | People's Republic of China; PRC; P.R.C.; Mainland China; Communist China; Red China | Chinese | Beijing; Peking
CO | Colombia | Republic of Colombia | Colombian | Bogotá
CR | Costa Rica | Republic of Costa Rica | Costa Rican | San José
CU | Cuba | Republic of Cuba | Cuban | Havana
CV | Cape Verde | Republic of Cabo Verde; Cabo Verde; Republic of Cape Verde; Cape Verde Islands | Cape Verdean; Cabo Verdean | Praia
CW | Curaçao | Country of Curaçao; Curacao | Curaçaoan | Willemstad | T
CX | Christmas Island | Territory of Christmas Island | Christmas Islander | | T
CY | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | Nicosia
CZ | Czech Republic | Czechia; Česko | Czech | Prague
DE | Germany | Federal Republic of Germany; Bundesrepublik; Bundesrepublik Deutschland; Deutschland; BRD; FRG; F.R.G.; West Germany; Imperial Germany; German Empire; Weimar Republic; Nazi Germany; Third Reich; Alemania; Allemagne | German; West German | Berlin; Bonn
DJ | Djibouti | Republic of Djibouti | Djiboutian | Djibouti
DK | Denmark | Kingdom of Denmark; Danmark | Danish; Dane | Copenhagen
DM | Dominica | Commonwealth of Dominica | Dominican | Roseau
DO | Dominican Republic | República Dominicana; Dominican Rep. | Dominican | Santo Domingo
DZ | Algeria | People's Democratic Republic of Algeria; Algérie; Argelia | Algerian | Algiers
EC | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Quito
EE | Estonia | Republic of Estonia; Eesti | Estonian | Tallinn
EG | Egypt | Arab Republic of Egypt | Egyptian | Cairo
EH | Western Sahara | Sahrawi Arab Democratic Republic; Sahrawi Republic; SADR; Spanish Sahara | Sahrawi; Saharawi | | T
ER | Eritrea | State of Eritrea | Eritrean | Asmara
ES | Spain | Kingdom of Spain; España; Espagne | Spanish; Spaniard | Madrid
ET | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian | Addis Ababa
FI | Finland | Republic of Finland; Suomi | Finnish; Finn | Helsinki
FJ | Fiji | Republic of Fiji | Fijian | Suva
FK | Falkland Islands | Malvinas; Islas Malvinas; Falklands; Falkland Islands (Malvinas) | Falkland Islander | Stanley | T
FM | Micronesia | Federated States of Micronesia; FSM | Micronesian | Palikir
FO | Faroe Islands | Faeroe Islands; Faroes | Faroese | Tórshavn | T
FR | France | French Republic; République française; Francia; Frankreich | French; Frenchman; Frenchwoman | Paris
GA | Gabon | Gabonese Republic | Gabonese | Libreville
GB | United Kingdom | United Kingdom of Great Britain and Northern Ireland; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland; Reino Unido; Royaume-Uni; Großbritannien | British; Briton; Brit; Englishman; Englishwoman; English; Scottish; Scot; Welsh; Northern Irish; Scotsman | London
GD | Grenada | | Grenadian | St. George's
GE | Georgia | | Georgian | Tbilisi
GF | French Guiana | | French Guianese | Cayenne | T
GG | Guernsey | Bailiwick of Guernsey | |  | T
GH | Ghana | Republic of Ghana; Gold Coast | Ghanaian | Accra
GI | Gibraltar | | Gibraltarian | | T
GL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Nuuk | T
GM | Gambia | Republic of the Gambia; The Gambia; Gambia, The | Gambian | Banjul
GN | Guinea | Republic of Guinea; Guinea-Conakry; Guinée | Guinean | Conakry
GP | Guadeloupe | | Guadeloupean | | T
GQ | Equatorial Guinea | Republic of Equatorial Guinea; Guinea Ecuatorial | Equatoguinean; Equatorial Guinean | Malabo
GR | Greece | Hellenic Republic; Hellas | Greek; Hellenic | Athens
GS | South Georgia | South Georgia and the South Sandwich Islands | |  | T
GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemala City
GU | Guam | | Guamanian | Hagåtña | T
GW | Guinea-Bissau | Republic of Guinea-Bissau; Guinea Bissau | Bissau-Guinean; Guinea-Bissauan | Bissau
GY | Guyana | Co-operative Republic of Guyana; British Guiana | Guyanese | Georgetown
HK | Hong Kong | Hong Kong Special Administrative Region of the People's Republic of China; Hong Kong SAR; Hongkong; Hong Kong, China | Hong Konger; Hongkonger | | T
HM | Heard Island and McDonald Islands | |  | | T
HN | Honduras | Republic of Honduras | Honduran | Tegucigalpa
HR | Croatia | Republic of Croatia; Hrvatska | Croatian; Croat | Zagreb
HT | Haiti | Republic of Haiti; Haïti | Haitian | Port-au-Prince
HU | Hungary | Republic of Hungary; Magyarország | Hungarian | Budapest
ID | Indonesia | Republic of Indonesia; Dutch East Indies; Netherlands Indies | Indonesian | Jakarta
IE | Ireland | Republic of Ireland; Eire; Irish Republic; Irish Free State | Irish; Irishman; Irishwoman | Dublin
IL | Israel | State of Israel | Israeli | Jerusalem
IM | Isle of Man | Mann | Manx; Manxman | Douglas | T
IN | India | Republic of India; Bharat | Indian | New Delhi; Delhi
IO | British Indian Ocean Territory | |  | | T
IQ | Iraq | Republic of Iraq; Irak | Iraqi | Baghdad
IR | Iran | Islamic Republic of Iran; Persia; Irán | Iranian; Persian | Tehran
IS | Iceland | | Icelandic; Icelander | Reykjavik
IT | Italy | Italian Republic; Italia | Italian | Rome
JE | Jersey | Bailiwick of Jersey | |  | T
JM | Jamaica | | Jamaican | Kingston
JO | Jordan | Hashemite Kingdom of Jordan; Transjordan; Trans-Jordan | Jordanian | Amman
JP | Japan | Nippon; Japón | Japanese | Tokyo
KE | Kenya | Republic of Kenya | Kenyan | Nairobi
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan; Kyrgystan | Kyrgyz; Kyrgyzstani; Kirghiz; Kirgiz | Bishkek
KH | Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic | Cambodian; Khmer | Phnom Penh
KI | Kiribati | Independent and Sovereign Republic of Kiribati | I-Kiribati | Tarawa
KM | Comoros | Union of the Comoros; The Comoros; Comoro Islands | Comorian; Comoran | Moroni
KN | Saint Kitts and Nevis | Federation of Saint Christopher and Nevis; St. Kitts and Nevis; St. Kitts; Saint Kitts; St Kitts and Nevis; Saint Christopher and Nevis; St. Christopher and Nevis | Kittitian; Nevisian | Basseterre
KP | North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea | North Korean | Pyongyang
KR | South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; Korea; Corea del Sur | South Korean; Korean | Seoul
KW | Kuwait | State of Kuwait | Kuwaiti | Kuwait City
KY | Cayman Islands | | Caymanian | | T
KZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Astana; Nur-Sultan
LA | Laos | Lao People's Democratic Republic; Lao PDR; Lao P.D.R. | Lao; Laotian | Vientiane
LB | Lebanon | Lebanese Republic | Lebanese | Beirut
LC | Saint Lucia | St. Lucia; St Lucia | Saint Lucian | Castries
LI | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Ceylonese | Colombo; Sri Jayawardenepura Kotte
LR | Liberia | Republic of Liberia | Liberian | Monrovia
LS | Lesotho | Kingdom of Lesotho; Basutoland | Basotho; Mosotho | Maseru
LT | Lithuania | Republic of Lithuania; Lietuva | Lithuanian | Vilnius
LU | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourger; Luxembourgish | Luxembourg
LV | Latvia | Republic of Latvia; Latvija | Latvian; Lett | Riga
LY | Libya | State of Libya | Libyan | Tripoli
MA | Morocco | Kingdom of Morocco; Maroc; Marruecos | Moroccan | Rabat
MC | Monaco | Principality of Monaco | Monégasque; Monegasque; Monacan | Monaco
MD | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Chisinau
ME | Montenegro | | Montenegrin | Podgorica
MF | Saint Martin | St. Martin; St Martin | |  | T
MG | Madagascar | Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | Antananarivo
MH | Marshall Islands | Republic of the Marshall Islands; RMI | Marshallese | Majuro
MK | North Macedonia | Republic of North Macedonia; Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Republic of Macedonia | Macedonian; North Macedonian | Skopje
ML | Mali | Republic of Mali | Malian | Bamako
MM | Myanmar | Republic of the Union of Myanmar; Burma; Union of Burma; Union of Myanmar | Burmese; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw
MN | Mongolia | Mongolian People's Republic; Outer Mongolia | Mongolian | Ulaanbaatar; Ulan Bator
MO | Macau | Macao Special Administrative Region of the People's Republic of China; Macao; Macau SAR; Macao SAR | Macanese | | T
MP | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands | |  | T
MQ | Martinique | | Martinican | Fort-de-France | T
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
MS | Montserrat | | Montserratian | Plymouth | T
MT | Malta | Republic of Malta | Maltese | Valletta
MU | Mauritius | Republic of Mauritius | Mauritian | Port Louis
MV | Maldives | Republic of the Maldives; The Maldives; Republic of Maldives | Maldivian | Malé
MW | Malawi | Republic of Malawi; Nyasaland | Malawian | Lilongwe
MX | Mexico | United Mexican States; México; Estados Unidos Mexicanos; Mexican Republic; Mexique | Mexican | Mexico City
MY | Malaysia | Malaya; Federation of Malaya | Malaysian | Kuala Lumpur; Putrajaya
MZ | Mozambique | Republic of Mozambique | Mozambican | Maputo
NA | Namibia | Republic of Namibia; South-West Africa; South West Africa | Namibian | Windhoek
NC | New Caledonia | | New Caledonian | Nouméa | T
NE | Niger | Republic of Niger; The Niger | Nigerien; Nigerois | Niamey
NF | Norfolk Island | Territory of Norfolk Island | Norfolk Islander | | T
NG | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja
NI | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
NL | Netherlands | Kingdom of the Netherlands; The Netherlands; Holland; Nederland; Países Bajos; Pays-Bas | Dutch; Dutchman; Dutchwoman; Netherlander | The Hague; Amsterdam
NO | Norway | Kingdom of Norway; Norge | Norwegian | Oslo
NP | Nepal | Federal Democratic Republic of Nepal | Nepalese; Nepali | Kathmandu
NR | Nauru | Republic of Nauru | Nauruan | Yaren
NU | Niue | | Niuean | | T
NZ | New Zealand | Aotearoa; N.Z. | New Zealander; New Zealand; Kiwi | Wellington
OM | Oman | Sultanate of Oman; Muscat and Oman; Muscat & Oman | Omani | Muscat
PA | Panama | Republic of Panama; Panamá | Panamanian | Panama City
PE | Peru | Republic of Peru; Perú | Peruvian | Lima
PF | French Polynesia | Tahiti | French Polynesian | Papeetē | T
PG | Papua New Guinea | Independent State of Papua New Guinea; Papua-New Guinea; P.N.G.; PNG | Papua New Guinean | Port Moresby
PH | Philippines | Republic of the Philippines; The Philippines; Pilipinas; Philippine Islands; Filipinas | Filipino; Filipina; Philippine | Manila
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad
PL | Poland | Republic of Poland; Polska; Polish Republic | Polish; Pole | Warsaw
PM | Saint Pierre and Miquelon | St. Pierre and Miquelon | |  | T
PN | Pitcairn Islands | Pitcairn Group of Islands | Pitcairn Islander | | T
PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | San Juan | T
PS | Palestine | State of Palestine; Palestinian Territories; Palestinian Territory; occupied Palestinian territory; Palestinian Authority; Palestinian National Authority; Autorité palestinienne | Palestinian | Ramallah
PT | Portugal | Portuguese Republic | Portuguese | Lisbon
PW | Palau | Republic of Palau | Palauan | Ngerulmud
PY | Paraguay | Republic of Paraguay | Paraguayan | Asunción
QA | Qatar | State of Qatar | Qatari | Doha
RE | Réunion | Réunion Island; Reunion | Réunionese | | T
RO | Romania | Rumania; Roumania | Romanian; Rumanian | Bucharest
RS | Serbia | Republic of Serbia; Servia | Serbian; Serb | Belgrade
RU | Russia | Russian Federation; Imperial Russia; Russian Empire; Rossiya | Russian | Moscow
RW | Rwanda | Republic of Rwanda | Rwandan | Kigali
SA | Saudi Arabia | Kingdom of Saudi Arabia; KSA; K.S.A.; Arabia Saudita | Saudi; Saudi Arabian | Riyadh
SB | Solomon Islands | Solomons; Solomon Is. | Solomon Islander | Honiara
SC | Seychelles | Republic of Seychelles; The Seychelles | Seychellois | Victoria
SD | Sudan | Republic of the Sudan; The Sudan | Sudanese | Khartoum
SE | Sweden | Kingdom of Sweden; Sverige | Swedish; Swede | Stockholm
SG | Singapore | Republic of Singapore | Singaporean | Singapore
SH | Saint Helena | Saint Helena, Ascension and Tristan da Cunha; St. Helena | Saint Helenian | | T
SI | Slovenia | Republic of Slovenia; Slovenija | Slovenian; Slovene | Ljubljana
SJ | Svalbard and Jan Mayen | Svalbard og Jan Mayen | | Longyearbyen | T
SK | Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Freetown
SM | San Marino | Most Serene Republic of San Marino | Sammarinese; San Marinese | San Marino
SN | Senegal | Republic of Senegal; Sénégal | Senegalese | Dakar
SO | Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian | Mogadishu
SR | Suriname | Republic of Suriname; Surinam; Dutch Guiana | Surinamese; Surinamer | Paramaribo
SS | South Sudan | Republic of South Sudan; S. Sudan | South Sudanese | Juba
ST | São Tomé and Príncipe | Democratic Republic of São Tomé and Príncipe; Sao Tome and Principe; São Tomé | São Toméan; Sao Tomean; Santomean | São Tomé
SV | El Salvador | Republic of El Salvador; Salvador | Salvadoran; Salvadorean; Salvadorian | San Salvador
SX | Sint Maarten | St. Maarten; Sint-Maarten | St. Maartener | | T
SY | Syria | Syrian Arab Republic | Syrian | Damascus
SZ | Eswatini | Kingdom of Eswatini; Swaziland; Kingdom of Swaziland | Swazi; Eswatini | Mbabane; Lobamba
TC | Turks and Caicos Islands | Turks & Caicos | Turks and Caicos Islander | | T
TD | Chad | Republic of Chad; Tchad | Chadian | N'Djamena; Ndjamena
TF | French Southern Territories | Territory of the French Southern and Antarctic Lands | |  | T
TG | Togo | Togolese Republic | Togolese | Lomé
TH | Thailand | Kingdom of Thailand; Siam | Thai | Bangkok
TJ | Tajikistan | Republic of Tajikistan; Tadzhikistan; Tadjikistan | Tajik; Tajikistani; Tadzhik | Dushanbe
TK | Tokelau | | Tokelauan | | T
TL | East Timor | Democratic Republic of Timor-Leste; Timor-Leste; Timor Leste | East Timorese; Timorese | Dili
TM | Turkmenistan | Turkmenia | Turkmen; Turkmenistani | Ashgabat
TN | Tunisia | Tunisian Republic; Tunisie; Túnez | Tunisian | Tunis
TO | Tonga | Kingdom of Tonga | Tongan | Nuku'alofa
TR | Turkey | Republic of Türkiye; Türkiye; Republic of Turkey | Turkish; Turk | Ankara
TT | Trinidad and Tobago | Republic of Trinidad and Tobago; Trinidad & Tobago; Trinidad; Trinidad-Tobago | Trinidadian; Tobagonian | Port of Spain
TV | Tuvalu | | Tuvaluan | Funafuti
TW | Taiwan | Republic of China (Taiwan); Republic of China; ROC; Chinese Taipei; Formosa; Nationalist China | Taiwanese | Taipei
TZ | Tanzania | United Republic of Tanzania | Tanzanian | Dodoma; Dar es Salaam
UA | Ukraine | The Ukraine | Ukrainian | Kyiv; Kiev
UG | Uganda | Republic of Uganda | Ugandan | Kampala
UM | United States Minor Outlying Islands | |  | | T
US | United States | United States of America; U.S.; US; USA; U.S.A.; the States; America; Estados Unidos; Estados Unidos de América; États-Unis; Vereinigte Staaten; EE. UU.; EE.UU.; EEUU | American | Washington; Washington, D.C.; Washington, DC; Washington D.C.
UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent
VA | Holy See | Vatican City State; Vatican; Vatican City; Santa Sede | Vatican; Papal
VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent | Vincentian; Saint Vincentian | Kingstown
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
VG | British Virgin Islands | BVI | | Road Town | T
VI | U.S. Virgin Islands | US Virgin Islands; United States Virgin Islands; USVI | | Charlotte Amalie | T
VN | Vietnam | Socialist Republic of Vietnam; Viet Nam | Vietnamese | Hanoi
VU | Vanuatu | New Hebrides; Republic of Vanuatu | Ni-Vanuatu; Vanuatuan | Port Vila
WF | Wallis and Futuna | Territory of the Wallis and Futuna Islands | Wallis and Futuna Islander | | T
WS | Samoa | Independent State of Samoa; Western Samoa | Samoan | Apia
XK | Kosovo | Republic of Kosovo; Kosova | Kosovar; Kosovan | Pristina; Prishtina
YE | Yemen | Republic of Yemen; Yemen Arab Republic | Yemeni; Yemenite | Sana'a; Sanaa
YT | Mayotte | Department of Mayotte | Mahoran | | T
ZA | South Africa | Republic of South Africa; RSA; R.S.A.; Union of South Africa | South African | Pretoria; Cape Town
ZM | Zambia | Republic of Zambia; Northern Rhodesia | Zambian | Lusaka
ZW | Zimbabwe | Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwe-Rhodesia | Zimbabwean | Harare`;
