/** Parliaments and their chambers: `country | name | acronyms | other names`. */
export const parliaments = `
CA | Parliament | | Parliament of Canada; Canadian Parliament
CA | House of Commons | | House of Commons of Canada; Canadian House of Commons
CA | Senate | | Senate of Canada; Canadian Senate
GB | Parliament | | British Parliament; UK Parliament; Parliament of the United Kingdom
GB | House of Commons | | British House of Commons
GB | House of Lords | | British House of Lords
GB | Scottish Parliament | |
GB | Senedd | | Welsh Parliament; Welsh Assembly; National Assembly for Wales
GB | Northern Ireland Assembly | | Stormont Assembly
IE | Oireachtas | | Irish Parliament
IE | Dáil Éireann | | Dail; Dáil
IE | Seanad Éireann | | Seanad; Irish Senate
FR | Parliament | | French Parliament
FR | National Assembly | | Assemblée nationale; French National Assembly
FR | Senate | | Sénat; French Senate
DE | Bundestag | | German Bundestag; German parliament; Federal Diet
DE | Bundesrat | | German Bundesrat; Federal Council of Germany
DDDE | Volkskammer | | People's Chamber
AT | National Council | | Nationalrat; Austrian Parliament; Austrian parliament
CH | Federal Assembly | | Bundesversammlung; Swiss parliament; Swiss Parliament
IT | Parliament | | Italian Parliament; Parlamento italiano
IT | Chamber of Deputies | | Camera dei Deputati; Italian Chamber of Deputies
IT | Senate of the Republic | | Senato della Repubblica; Italian Senate
ES | Cortes Generales | | Spanish Parliament; Spanish parliament
ES | Congress of Deputies | | Congreso de los Diputados
ES | Senate | | Spanish Senate; Senado
PT | Assembly of the Republic | | Assembleia da República; Portuguese Parliament; Portuguese parliament
NL | States General | | Staten-Generaal; Dutch Parliament; Dutch parliament
NL | House of Representatives | | Tweede Kamer; Dutch House of Representatives; Second Chamber
BE | Federal Parliament | | Belgian Parliament; Chamber of Representatives
LU | Chamber of Deputies | | Luxembourg Parliament
DK | Folketing | | Danish Parliament; Folketinget; Danish parliament
SE | Riksdag | | Swedish Parliament; Swedish parliament
NO | Storting | | Norwegian Parliament; Stortinget; Norwegian parliament
FI | Eduskunta | | Finnish Parliament; Finnish parliament
IS | Althing | | Alþingi; Althingi; Icelandic Parliament
EE | Riigikogu | | Estonian Parliament; Estonian parliament
LV | Saeima | | Latvian Parliament; Latvian parliament
LT | Seimas | | Lithuanian Parliament; Lithuanian parliament
PL | Sejm | | Polish Sejm; Polish parliament; Polish Parliament
PL | Senate | | Polish Senate; Senat
CZ | Chamber of Deputies | | Czech Parliament; Poslanecká sněmovna; Czech parliament
CZ | Senate | | Czech Senate
SK | National Council | | Slovak Parliament; National Council of the Slovak Republic; Slovak parliament
HU | National Assembly | | Országgyűlés; Hungarian Parliament; Hungarian parliament
RO | Parliament | | Romanian Parliament; Romanian parliament
BG | National Assembly | | Narodno Sabranie; Bulgarian Parliament; Bulgarian parliament
GR | Hellenic Parliament | | Greek Parliament; Greek parliament; Vouli
CY | House of Representatives | | Cypriot House of Representatives; Cypriot parliament
MT | House of Representatives | | Maltese Parliament
SI | National Assembly | | Državni zbor; Slovenian Parliament
HR | Sabor | | Croatian Parliament; Hrvatski sabor; Croatian parliament
BA | Parliamentary Assembly | | Bosnian Parliament; Bosnian parliament
RS | National Assembly | | Narodna skupština; Serbian Parliament; Serbian parliament
ME | Parliament | | Skupština; Montenegrin Parliament
MK | Sobranie | | Assembly of North Macedonia; Macedonian Parliament; Macedonian parliament
AL | Kuvendi | | Assembly of Albania; Albanian Parliament; Albanian parliament
XK | Assembly of Kosovo | | Kosovo Assembly; Kosovo parliament
MD | Parliament | | Moldovan Parliament; Moldovan parliament
UA | Verkhovna Rada | | Rada; Ukrainian Parliament; Ukrainian parliament; Supreme Council of Ukraine
BY | National Assembly | | Belarusian Parliament; Belarusian parliament
RU | State Duma | | Duma; Russian State Duma; Russian parliament; Gosduma
RU | Federation Council | | Russian Federation Council; Soviet of the Federation
RU | Federal Assembly | | Russian Federal Assembly
SUHH | Supreme Soviet | | Supreme Soviet of the USSR; Soviet parliament
SUHH | Presidium of the Supreme Soviet | |
GE | Parliament | | Georgian Parliament; Georgian parliament
AM | National Assembly | | Armenian Parliament; Armenian parliament
AZ | Milli Majlis | | Azerbaijani Parliament; Azerbaijani parliament; National Assembly of Azerbaijan
TR | Grand National Assembly | TBMM | Turkish Grand National Assembly; Grand National Assembly of Turkey; Turkish Parliament; Turkish parliament
IL | Knesset | | Israeli Parliament; Israeli parliament; Israeli Knesset
PS | Palestinian Legislative Council | PLC |
PS | Palestinian National Council | PNC |
LB | Parliament | | Lebanese Parliament; Lebanese parliament; Chamber of Deputies of Lebanon
SY | People's Council | | Syrian Parliament; Syrian parliament; People's Assembly of Syria
JO | House of Representatives | | Jordanian Parliament; Jordanian House of Representatives
IQ | Council of Representatives | | Iraqi Parliament; Iraqi parliament; Iraqi Council of Representatives
IQ | Kurdistan Parliament | | Kurdish parliament
IR | Majlis | | Islamic Consultative Assembly; Iranian Parliament; Iranian parliament; Majles
IR | Assembly of Experts | |
IR | Guardian Council | | Council of Guardians
KW | National Assembly | | Kuwaiti National Assembly; Kuwaiti parliament
QA | Shura Council | | Qatari Shura Council; Consultative Assembly
SA | Shura Council | | Consultative Assembly of Saudi Arabia; Saudi Shura Council; Majlis al-Shura
AE | Federal National Council | FNC |
BH | Council of Representatives | | Bahraini Parliament; Bahraini parliament
OM | Council of Oman | | Majlis al-Shura of Oman
YE | House of Representatives | | Yemeni Parliament; Yemeni parliament
EG | House of Representatives | | Egyptian Parliament; Egyptian parliament; People's Assembly; Egyptian House of Representatives
LY | House of Representatives | HoR | Libyan House of Representatives; Libyan parliament; Tobruk parliament
LY | High Council of State | HCS | High State Council
TN | Assembly of the Representatives of the People | ARP | Tunisian Parliament; Tunisian parliament
DZ | People's National Assembly | APN | Algerian Parliament; Algerian parliament
MA | House of Representatives | | Moroccan Parliament; Moroccan House of Representatives
SD | National Assembly | | Sudanese Parliament
ET | House of People's Representatives | | Ethiopian Parliament; Ethiopian parliament
KE | National Assembly | | Kenyan National Assembly; Kenyan parliament; Kenyan Parliament
KE | Senate | | Kenyan Senate
UG | Parliament | | Ugandan Parliament; Ugandan parliament
TZ | Bunge | | National Assembly of Tanzania; Tanzanian Parliament
RW | Chamber of Deputies | | Rwandan Parliament
NG | National Assembly | | Nigerian National Assembly; Nigerian parliament
NG | Senate | | Nigerian Senate
GH | Parliament | | Ghanaian Parliament; Parliament of Ghana
SN | National Assembly | | Senegalese National Assembly
CI | National Assembly | | Ivorian National Assembly
CD | National Assembly | | Congolese National Assembly; Congolese parliament
ZA | National Assembly | | South African Parliament; South African National Assembly; South African parliament
ZA | National Council of Provinces | NCOP |
ZW | Parliament | | Zimbabwean Parliament; Parliament of Zimbabwe
ZM | National Assembly | | Zambian Parliament
AO | National Assembly | | Angolan Parliament; Angolan National Assembly
SO | Federal Parliament | | Somali Parliament; Somali parliament
IN | Parliament | | Indian Parliament; Sansad; Indian parliament
IN | Lok Sabha | | House of the People
IN | Rajya Sabha | | Council of States
PK | National Assembly | | Pakistani National Assembly; Pakistani parliament; Pakistani Parliament
PK | Senate | | Pakistani Senate
BD | Jatiya Sangsad | | Bangladeshi Parliament; National Parliament
LK | Parliament | | Sri Lankan Parliament; Parliament of Sri Lanka
NP | Federal Parliament | | Nepalese Parliament; Nepali Parliament
MV | People's Majlis | | Maldivian Parliament
AF | National Assembly | | Afghan Parliament; Wolesi Jirga; Afghan parliament
AF | Loya Jirga | | grand assembly of elders
CN | National People's Congress | NPC | Chinese parliament; Chinese National People's Congress; Standing Committee of the National People's Congress
CN | Chinese People's Political Consultative Conference | CPPCC |
HK | Legislative Council | LegCo | Hong Kong Legislative Council
TW | Legislative Yuan | | Taiwanese parliament; Taiwan's legislature
JP | National Diet | | Japanese Diet; Japanese parliament
JP | House of Representatives | | Shugiin; Japanese House of Representatives; Lower House of the Diet
JP | House of Councillors | | Sangiin
KR | National Assembly | | South Korean National Assembly; South Korean parliament
KP | Supreme People's Assembly | SPA |
MN | State Great Khural | | Mongolian Parliament; State Great Hural
VN | National Assembly | | Vietnamese National Assembly; Quốc hội
LA | National Assembly | | Lao National Assembly
KH | National Assembly | | Cambodian National Assembly
TH | National Assembly | | Thai parliament; Thai Parliament
MM | Pyidaungsu Hluttaw | | Assembly of the Union; Myanmar parliament; Pyithu Hluttaw
MY | Dewan Rakyat | | Malaysian Parliament; Malaysian parliament
SG | Parliament | | Singapore Parliament
ID | House of Representatives | DPR | Dewan Perwakilan Rakyat; Indonesian parliament; Indonesian House of Representatives
ID | People's Consultative Assembly | MPR | Majelis Permusyawaratan Rakyat
PH | Congress | | Congress of the Philippines; Philippine Congress
PH | Senate | | Philippine Senate
PH | House of Representatives | | Philippine House of Representatives
TL | National Parliament | |
KZ | Mazhilis | | Majilis; Kazakh parliament
KZ | Senate | | Kazakh Senate
UZ | Oliy Majlis | | Supreme Assembly; Uzbek parliament
KG | Jogorku Kenesh | | Supreme Council; Kyrgyz parliament
TJ | Majlisi Oli | | Supreme Assembly of Tajikistan
TM | Mejlis | | Turkmen parliament
AU | Parliament | | Australian Parliament; Parliament of Australia
AU | House of Representatives | | Australian House of Representatives
AU | Senate | | Australian Senate
NZ | Parliament | | New Zealand Parliament
FJ | Parliament | | Fijian Parliament
PG | National Parliament | |
BR | National Congress | | Congresso Nacional; Brazilian Congress
BR | Federal Senate | | Senado Federal; Brazilian Senate
BR | Chamber of Deputies | | Câmara dos Deputados; Brazilian Chamber of Deputies
AR | National Congress | | Congreso de la Nación; Argentine Congress
AR | Senate | | Argentine Senate
AR | Chamber of Deputies | | Argentine Chamber of Deputies
CL | National Congress | | Congreso Nacional; Chilean Congress
CO | Congress | | Congreso de la República; Colombian Congress
PE | Congress of the Republic | | Peruvian Congress
VE | National Assembly | | Asamblea Nacional; Venezuelan National Assembly
VE | Constituent Assembly | | National Constituent Assembly; Asamblea Nacional Constituyente
EC | National Assembly | | Ecuadorian National Assembly
BO | Plurinational Legislative Assembly | | Bolivian Congress; Bolivian Legislative Assembly
PY | Congress | | Paraguayan Congress
UY | General Assembly | | Uruguayan Parliament; Uruguayan General Assembly
GT | Congress of the Republic | | Guatemalan Congress
HN | National Congress | | Honduran Congress; Honduran National Congress
SV | Legislative Assembly | | Salvadoran Legislative Assembly; Salvadoran Congress
NI | National Assembly | | Nicaraguan National Assembly
CR | Legislative Assembly | | Costa Rican Legislative Assembly
PA | National Assembly | | Panamanian National Assembly
CU | National Assembly of People's Power | | Cuban National Assembly; Asamblea Nacional del Poder Popular
DO | Congress | | Dominican Congress
HT | Parliament | | Haitian Parliament
JM | Parliament | | Jamaican Parliament
`;
