/** Presidencies, prime ministers' offices, courts, agencies and forces of countries other than the United States and Mexico; column form of the main tables. */
export const governmentBodies = `
# Europe
GB | Prime Minister's Office | | Downing Street; No. 10; 10 Downing Street; Number 10; Office of the Prime Minister; Prime Minister's office | EXECUTIVE_OFFICE | |
GB | Cabinet Office | | British Cabinet Office | EXECUTIVE_OFFICE | cabinet-affairs |
GB | Royal Household | | Buckingham Palace; British monarchy | EXECUTIVE_OFFICE | |
GB | National Security Council | NSC | British National Security Council | EXECUTIVE_OFFICE | national-security |
GB | Scottish Government | | Scottish Executive | EXECUTIVE_OFFICE | |
GB | Welsh Government | | | EXECUTIVE_OFFICE | |
GB | Northern Ireland Executive | | Stormont Executive | EXECUTIVE_OFFICE | |
GB | Metropolitan Police | | Scotland Yard; Met Police | POLICE | |
GB | National Crime Agency | NCA | | POLICE | |
GB | UK Border Force | | Border Force | POLICE | borders |
GB | British Army | | | ARMED_FORCES | army |
GB | Royal Navy | | | ARMED_FORCES | navy |
GB | Royal Air Force | RAF | | ARMED_FORCES | air-force |
GB | Supreme Court | | UK Supreme Court; Supreme Court of the United Kingdom | COURT | justice |
GB | National Health Service | NHS | | AGENCY | health |
GB | British Council | | | AGENCY | culture |
GB | Church of England | | Anglican Church | CHURCH | religion |
FR | Presidency of the Republic | | Élysée; Élysée Palace; Elysee; Elysee Palace; French presidency; French Presidency; Présidence de la République | EXECUTIVE_OFFICE | |
FR | Office of the Prime Minister | | Matignon; Hôtel de Matignon | EXECUTIVE_OFFICE | |
FR | French Development Agency | AFD | Agence française de développement | AGENCY | development-cooperation | as=development agency,international development agency
FR | French Armed Forces | | French military; French army | ARMED_FORCES | |
FR | Constitutional Council | | Conseil constitutionnel | COURT | justice |
FR | Council of State | | Conseil d'État | COURT | justice |
DE | Federal Chancellery | | German Chancellery; Chancellery; Bundeskanzleramt; Chancellor's Office | EXECUTIVE_OFFICE | |
DE | Office of the Federal President | | Bundespräsidialamt; Bellevue Palace | EXECUTIVE_OFFICE | |
DE | Bundeswehr | | German armed forces; German military | ARMED_FORCES | |
DE | Federal Constitutional Court | | Bundesverfassungsgericht | COURT | justice |
DE | Federal Criminal Police Office | BKA | Bundeskriminalamt | POLICE | |
DE | German Agency for International Cooperation | GIZ; GTZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | AGENCY | development-cooperation | as=development agency
DE | Federal Office for Migration and Refugees | BAMF | | AGENCY | immigration |
DE | KfW | KfW | Kreditanstalt für Wiederaufbau; KfW Development Bank | AGENCY | finance |
IT | Presidency of the Republic | | Quirinale; Quirinal; Quirinal Palace | EXECUTIVE_OFFICE | |
IT | Presidency of the Council of Ministers | | Palazzo Chigi; Chigi Palace | EXECUTIVE_OFFICE | |
IT | Carabinieri | | Arma dei Carabinieri | POLICE | |
IT | Italian Agency for Development Cooperation | AICS | | AGENCY | development-cooperation | as=development agency
ES | Presidency of the Government | | Moncloa; La Moncloa; Moncloa Palace; Presidencia del Gobierno | EXECUTIVE_OFFICE | |
ES | Royal Household | | Casa Real; Zarzuela; La Zarzuela; Zarzuela Palace; Casa del Rey | EXECUTIVE_OFFICE | |
ES | Civil Guard | | Guardia Civil | POLICE | |
ES | Spanish Agency for International Development Cooperation | AECID | Agencia Española de Cooperación Internacional para el Desarrollo | AGENCY | development-cooperation | as=development agency,international development agency
ES | Generalitat de Catalunya | | Generalitat; Catalan government; Government of Catalonia | EXECUTIVE_OFFICE | |
PT | Office of the Prime Minister | | São Bento | EXECUTIVE_OFFICE | |
NL | Royal Netherlands Marechaussee | | Marechaussee | POLICE | |
CH | Federal Council | | Swiss Federal Council; Bundesrat; Swiss government | EXECUTIVE_OFFICE | |
CH | Swiss Agency for Development and Cooperation | SDC | | AGENCY | development-cooperation | as=development agency
AT | Federal Chancellery | | Austrian Chancellery; Bundeskanzleramt; Ballhausplatz | EXECUTIVE_OFFICE | |
SE | Government Offices | | Regeringskansliet; Rosenbad | EXECUTIVE_OFFICE | |
SE | Swedish International Development Cooperation Agency | SIDA | Sida | AGENCY | development-cooperation | as=development agency
SE | Swedish Armed Forces | | Försvarsmakten | ARMED_FORCES | |
NO | Norwegian Agency for Development Cooperation | NORAD | Norad | AGENCY | development-cooperation | as=development agency
NO | Norwegian Nobel Committee | | Nobel Committee | NGO | |
DK | Danish International Development Agency | DANIDA | Danida | AGENCY | development-cooperation |
PL | Chancellery of the Prime Minister | KPRM | | EXECUTIVE_OFFICE | |
PL | Chancellery of the President | | | EXECUTIVE_OFFICE | |
PL | National Security Bureau | BBN | Biuro Bezpieczeństwa Narodowego | EXECUTIVE_OFFICE | national-security |
CZ | Office of the President | | Prague Castle; Hradčany | EXECUTIVE_OFFICE | |
GR | Office of the Prime Minister | | Maximos Mansion; Maximou | EXECUTIVE_OFFICE | |
VA | Holy See | | Vatican; Apostolic See | CHURCH | religion |
VA | Dicastery for the Doctrine of the Faith | | Congregation for the Doctrine of the Faith; Holy Office | CHURCH | religion |
VA | Roman Curia | | Curia | CHURCH | religion |
VA | Pontifical Council for Promoting Christian Unity | | Dicastery for Promoting Christian Unity | CHURCH | religion |
RU | Presidential Administration | | Kremlin; The Kremlin; Presidential Executive Office; Administration of the President of Russia; Russian presidency | EXECUTIVE_OFFICE | |
RU | Security Council | | Russian Security Council; Security Council of Russia; Security Council of the Russian Federation | EXECUTIVE_OFFICE | national-security |
RU | Government of the Russian Federation | | Russian government | EXECUTIVE_OFFICE | |
RU | Russian Armed Forces | | Russian army; Russian military | ARMED_FORCES | |
RU | National Guard | | Rosgvardia; Rosgvardiya; Russian National Guard | ARMED_FORCES | public-security |
RU | General Staff | | Russian General Staff; General Staff of the Armed Forces | ARMED_FORCES | |
RU | Investigative Committee | | Russian Investigative Committee; Sledkom | POLICE | |
RU | Roscosmos | | Russian space agency; Roskosmos | AGENCY | space | as=space agency
RU | Rosatom | | State Atomic Energy Corporation | COMPANY | nuclear |
RU | Gazprom | | | COMPANY | energy |
RU | Rosneft | | | COMPANY | energy |
RU | Rosoboronexport | | | COMPANY | defense |
RU | Russian Direct Investment Fund | RDIF | | AGENCY | investment |
RU | Wagner Group | | PMC Wagner; Wagner PMC; Africa Corps | GROUP | |
RU | Russian Orthodox Church | | Moscow Patriarchate | CHURCH | religion |
SUHH | Council of Ministers of the USSR | | Council of People's Commissars; Soviet government; Council of Ministers | EXECUTIVE_OFFICE | |
SUHH | Red Army | | Soviet Army; Soviet armed forces | ARMED_FORCES | |
UA | Office of the President | | Ukrainian presidential office; President's Office; Presidential Administration of Ukraine; Bankova | EXECUTIVE_OFFICE | |
UA | National Security and Defense Council | NSDC | National Security and Defence Council | EXECUTIVE_OFFICE | national-security |
UA | Armed Forces of Ukraine | AFU; ZSU | Ukrainian army; Ukrainian armed forces; Ukrainian military | ARMED_FORCES | |
UA | National Anti-Corruption Bureau | NABU | | POLICE | anti-corruption |
UA | Orthodox Church of Ukraine | OCU | | CHURCH | religion |
UA | Naftogaz | | | COMPANY | energy |
UA | Energoatom | | | COMPANY | nuclear |
BY | Presidential Administration | | Administration of the President of Belarus | EXECUTIVE_OFFICE | |
BY | Coordination Council | | Belarusian Coordination Council; United Transitional Cabinet | GROUP | |
RS | Serbian Orthodox Church | SPC | | CHURCH | religion |
BA | Presidency of Bosnia and Herzegovina | | Bosnian Presidency; tripartite presidency | EXECUTIVE_OFFICE | |
AM | Security Council | | Armenian Security Council | EXECUTIVE_OFFICE | national-security |
GB | Department for International Development | DFID | | MINISTRY | development-cooperation | from=1997; to=2020
GB | Department for Exiting the European Union | DExEU | Brexit department; Brexit ministry | MINISTRY | european-affairs | from=2016; to=2020
GB | Colonial Office | | British Colonial Office | MINISTRY | colonies | to=1966
# Middle East and North Africa
TR | Presidency of the Republic | | Turkish Presidency; Turkish presidency; Beştepe; Presidency of Turkey; Directorate of Communications | EXECUTIVE_OFFICE | |
TR | National Security Council | MGK | Turkish National Security Council | EXECUTIVE_OFFICE | national-security |
TR | Turkish Armed Forces | TSK | Turkish army; Turkish military | ARMED_FORCES | |
TR | Disaster and Emergency Management Authority | AFAD | Disaster and Emergency Management Presidency | AGENCY | emergencies |
TR | Turkish Cooperation and Coordination Agency | TIKA | | AGENCY | development-cooperation | as=development agency
TR | Presidency of Religious Affairs | Diyanet | Directorate of Religious Affairs | AGENCY | religion |
TR | Turkish Red Crescent | | Kızılay | NGO | |
IL | Prime Minister's Office | PMO | Israeli Prime Minister's Office; Office of the Prime Minister; Prime Minister's office | EXECUTIVE_OFFICE | |
IL | Israel Defense Forces | IDF | Israeli army; Israeli military; Israel Defence Forces; Tzahal | ARMED_FORCES | |
IL | National Security Council | NSC | Israeli National Security Council; National Security Headquarters | EXECUTIVE_OFFICE | national-security |
IL | Coordinator of Government Activities in the Territories | COGAT | | AGENCY | defense |
IL | War Cabinet | | Israeli war cabinet; Security Cabinet; Israeli security cabinet | EXECUTIVE_OFFICE | |
IL | Supreme Court | | Israeli Supreme Court; High Court of Justice | COURT | justice |
IL | Jewish Agency for Israel | | Jewish Agency; Sochnut | NGO | immigration |
IL | Chief Rabbinate | | Chief Rabbinate of Israel | CHURCH | religion |
PS | Palestinian Authority | PA; PNA | Palestinian National Authority; Palestine National Authority | EXECUTIVE_OFFICE | |
PS | Palestine Liberation Organization | PLO | Palestinian Liberation Organization; P.L.O.; Palestine Liberation Organisation | GROUP | |
LB | Presidency of the Republic | | Baabda; Baabda Palace; Lebanese presidency | EXECUTIVE_OFFICE | |
LB | Presidency of the Council of Ministers | | Grand Serail; Lebanese premiership | EXECUTIVE_OFFICE | |
LB | Lebanese Armed Forces | LAF | Lebanese Army; Lebanese army | ARMED_FORCES | |
LB | Internal Security Forces | ISF | | POLICE | |
SY | Presidency of Syria | | Syrian Presidency; Syrian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
SY | Syrian Democratic Forces | SDF | | GROUP | |
SY | Syrian National Coalition | SNC | National Coalition for Syrian Revolutionary and Opposition Forces; Syrian National Council | GROUP | |
SY | High Negotiations Committee | HNC | Syrian Negotiation Commission | GROUP | |
SY | White Helmets | | Syria Civil Defense; Syria Civil Defence | NGO | |
JO | Royal Hashemite Court | | Royal Court of Jordan; Jordanian Royal Court | EXECUTIVE_OFFICE | |
JO | Jordan Armed Forces | JAF | Arab Army | ARMED_FORCES | |
IQ | Kurdistan Regional Government | KRG | Iraqi Kurdistan government; Kurdish Regional Government | EXECUTIVE_OFFICE | |
IQ | Peshmerga | | Kurdish Peshmerga; Peshmerga forces | ARMED_FORCES | |
IQ | Popular Mobilization Forces | PMF; PMU | Popular Mobilization Units; Hashd al-Shaabi; Hashed al-Shaabi | GROUP | |
IQ | Coalition Provisional Authority | CPA | | EXECUTIVE_OFFICE | | from=2003; to=2004
IQ | Iraqi Governing Council | IGC | | EXECUTIVE_OFFICE | | from=2003; to=2004
IR | Office of the Supreme Leader | | | EXECUTIVE_OFFICE | |
IR | Supreme National Security Council | SNSC | Iran's Supreme National Security Council | EXECUTIVE_OFFICE | national-security |
IR | Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards; Revolutionary Guard; Iran's Revolutionary Guards; Revolutionary Guard Corps; Pasdaran | ARMED_FORCES | |
IR | Atomic Energy Organization of Iran | AEOI | Iran's Atomic Energy Organization; Atomic Energy Organization | AGENCY | nuclear |
IR | Expediency Council | | Expediency Discernment Council | EXECUTIVE_OFFICE | |
SA | Royal Court | | Saudi Royal Court; Royal Diwan; Saudi royal court | EXECUTIVE_OFFICE | |
SA | Public Investment Fund | PIF | Saudi Public Investment Fund; Saudi sovereign wealth fund | AGENCY | investment | as=sovereign wealth fund
SA | Saudi Aramco | | Aramco; Arabian American Oil Company | COMPANY | energy |
SA | King Salman Humanitarian Aid and Relief Centre | KSrelief | KS Relief | AGENCY | development-cooperation |
SA | National Guard | SANG | Saudi Arabian National Guard; Ministry of National Guard | ARMED_FORCES | |
AE | Presidential Court | | Ministry of Presidential Affairs | EXECUTIVE_OFFICE | |
AE | Abu Dhabi Investment Authority | ADIA | | AGENCY | investment |
AE | Abu Dhabi National Oil Company | ADNOC | Adnoc | COMPANY | energy |
AE | Mubadala Investment Company | Mubadala | Mubadala | AGENCY | investment |
QA | Amiri Diwan | | Emiri Diwan | EXECUTIVE_OFFICE | |
QA | Qatar Investment Authority | QIA | | AGENCY | investment | as=sovereign wealth fund
QA | QatarEnergy | | Qatar Petroleum | COMPANY | energy |
KW | Amiri Diwan | | Emiri Diwan | EXECUTIVE_OFFICE | |
KW | Kuwait Investment Authority | KIA | | AGENCY | investment |
OM | Royal Office | | Diwan of Royal Court | EXECUTIVE_OFFICE | |
YE | Presidential Leadership Council | PLC | Yemeni Presidential Leadership Council | EXECUTIVE_OFFICE | |
YE | Southern Transitional Council | STC | | GROUP | |
EG | Presidency of Egypt | | Egyptian Presidency; Presidency of the Republic; Egyptian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
EG | Supreme Council of the Armed Forces | SCAF | | EXECUTIVE_OFFICE | |
EG | Egyptian Armed Forces | | Egyptian army; Egyptian military | ARMED_FORCES | |
EG | Suez Canal Authority | SCA | | AGENCY | transport |
EG | Al-Azhar | | Al-Azhar Al-Sharif; Al Azhar; Al-Azhar University | CHURCH | religion |
EG | Coptic Orthodox Church | | Coptic Church | CHURCH | religion |
LY | Presidency Council | | Libyan Presidential Council; Presidential Council; Libyan Presidency Council | EXECUTIVE_OFFICE | |
LY | Government of National Unity | GNU | Libyan Government of National Unity | EXECUTIVE_OFFICE | | from=2021
LY | Government of National Accord | GNA | Libyan Government of National Accord | EXECUTIVE_OFFICE | | from=2016; to=2021; next=Government of National Unity
LY | National Transitional Council | NTC | Transitional National Council; Libyan rebel council | GROUP | | from=2011; to=2012
LY | Libyan National Army | LNA | Libyan Arab Armed Forces | ARMED_FORCES | |
LY | National Oil Corporation | NOC | | COMPANY | energy |
TN | Presidency of the Republic | | Carthage Palace; Tunisian presidency | EXECUTIVE_OFFICE | |
TN | Tunisian General Labor Union | UGTT | | NGO | labor |
DZ | Presidency of the Republic | | El Mouradia; Algerian presidency | EXECUTIVE_OFFICE | |
DZ | Sonatrach | | | COMPANY | energy |
MA | Royal Cabinet | | Moroccan Royal Cabinet; Palace of Morocco | EXECUTIVE_OFFICE | |
EH | Polisario Front | | Polisario; Frente Polisario | GROUP | |
SD | Transitional Sovereignty Council | TSC | Sovereign Council; Sovereignty Council; Transitional Sovereign Council | EXECUTIVE_OFFICE | |
SD | Sudanese Armed Forces | SAF | Sudanese army | ARMED_FORCES | |
SD | Rapid Support Forces | RSF | Janjaweed | GROUP | |
SD | Forces of Freedom and Change | FFC | Forces for Freedom and Change | GROUP | |
# Africa
NG | Presidency of Nigeria | | Nigerian presidency; Aso Rock; Aso Villa; State House | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
NG | Independent National Electoral Commission | INEC | | AGENCY | elections |
NG | Economic and Financial Crimes Commission | EFCC | | POLICE | anti-corruption |
NG | Nigerian National Petroleum Corporation | NNPC | Nigerian National Petroleum Company | COMPANY | energy |
NG | Nigerian Army | | Nigerian military | ARMED_FORCES | |
GH | Presidency of Ghana | | Jubilee House; Flagstaff House; Ghanaian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
CM | Presidency of Cameroon | | Unity Palace; Cameroonian presidency; Presidency of the Republic | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
CI | Presidency of Ivory Coast | | Presidency of the Republic; Ivorian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
SN | Presidency of Senegal | | Presidency of the Republic; Senegalese presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
ML | National Committee for the Salvation of the People | CNSP | | GROUP | |
NE | National Council for the Safeguard of the Homeland | CNSP | | GROUP | |
ET | Office of the Prime Minister | | Ethiopian Prime Minister's Office; Prime Minister's Office | EXECUTIVE_OFFICE | |
ET | Ethiopian National Defense Force | ENDF | | ARMED_FORCES | |
ET | Ethiopian Airlines | | | COMPANY | transport |
KE | State House | | Office of the President; Kenyan presidency | EXECUTIVE_OFFICE | |
KE | Independent Electoral and Boundaries Commission | IEBC | | AGENCY | elections |
KE | Kenya Defence Forces | KDF | | ARMED_FORCES | |
UG | Uganda People's Defence Force | UPDF | Ugandan army | ARMED_FORCES | |
RW | Rwanda Defence Force | RDF | Rwandan army | ARMED_FORCES | |
CD | Presidency of the Democratic Republic of the Congo | | Congolese presidency; Presidency of the Republic | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
CD | Armed Forces of the Democratic Republic of the Congo | FARDC | Congolese army | ARMED_FORCES | |
CD | Independent National Electoral Commission | CENI | | AGENCY | elections |
SO | Presidency of Somalia | | Villa Somalia; Somali presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
SO | Transitional Federal Government | TFG | | EXECUTIVE_OFFICE | | to=2012
SS | Sudan People's Liberation Movement | SPLM; SPLA | Sudan People's Liberation Army; SPLM-IO | GROUP | |
ZA | Presidency of South Africa | | South African Presidency; Union Buildings | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
ZA | South African National Defence Force | SANDF | South African Defence Force | ARMED_FORCES | |
ZA | Constitutional Court | | South African Constitutional Court | COURT | justice |
ZA | Eskom | | | COMPANY | energy |
ZW | Zimbabwe Electoral Commission | ZEC | | AGENCY | elections |
# Asia and the Pacific
CN | State Council | | Chinese State Council; State Council of China; Central People's Government | EXECUTIVE_OFFICE | |
CN | Central Military Commission | CMC | Central Military Affairs Commission | ARMED_FORCES | defense |
CN | People's Liberation Army | PLA | Chinese military; Chinese army | ARMED_FORCES | |
CN | Central Committee | | Central Committee of the Communist Party of China; CPC Central Committee; CCP Central Committee | PARTY | |
CN | Politburo Standing Committee | PSC | Standing Committee of the Politburo; Politburo; Political Bureau of the CPC Central Committee | PARTY | |
CN | International Department of the CPC Central Committee | IDCPC; ILD | International Liaison Department; International Department | PARTY | foreign-affairs |
CN | Central Foreign Affairs Commission | CFAC | Office of the Central Foreign Affairs Commission; Office of the Foreign Affairs Commission; Foreign Affairs Commission; Central Foreign Affairs Office | EXECUTIVE_OFFICE | foreign-affairs |
CN | National Development and Reform Commission | NDRC | State Planning Commission | AGENCY | economic-development |
CN | Taiwan Affairs Office | TAO | | AGENCY | |
CN | China International Development Cooperation Agency | CIDCA | | AGENCY | development-cooperation | as=international development agency,development agency
CN | Central Commission for Discipline Inspection | CCDI | | AGENCY | anti-corruption |
CN | United Front Work Department | UFWD | | PARTY | |
CN | China National Space Administration | CNSA | Chinese space agency | AGENCY | space |
CN | China National Petroleum Corporation | CNPC | | COMPANY | energy |
CN | Export-Import Bank of China | | China Eximbank; China Exim Bank | AGENCY | finance |
CN | Hong Kong and Macau Affairs Office | HKMAO | Hong Kong and Macao Affairs Office | AGENCY | |
HK | Hong Kong Government | | Government of Hong Kong; Hong Kong SAR government | EXECUTIVE_OFFICE | |
TW | Presidential Office | | Taiwan's Presidential Office; Office of the President; Taiwanese presidential office | EXECUTIVE_OFFICE | |
TW | Executive Yuan | | | EXECUTIVE_OFFICE | |
TW | Straits Exchange Foundation | SEF | | AGENCY | |
CN | Association for Relations Across the Taiwan Straits | ARATS | | AGENCY | |
TW | Taipei Economic and Cultural Representative Office | TECRO | | EMBASSY | |
JP | Prime Minister's Office | | Kantei; Cabinet Secretariat; Office of the Prime Minister | EXECUTIVE_OFFICE | |
JP | Imperial Household Agency | | Kunaicho | EXECUTIVE_OFFICE | |
JP | National Security Secretariat | NSS | Japanese National Security Council; National Security Council | EXECUTIVE_OFFICE | national-security |
JP | Self-Defense Forces | SDF; JSDF | Japan Self-Defense Forces; Japanese Self-Defense Forces | ARMED_FORCES | |
JP | Japan International Cooperation Agency | JICA | | AGENCY | development-cooperation | as=international development agency,development agency
JP | Japan External Trade Organization | JETRO | | AGENCY | trade |
JP | Japan Aerospace Exploration Agency | JAXA | | AGENCY | space |
JP | Keidanren | | Japan Business Federation | NGO | trade |
JP | Japan Coast Guard | JCG | | ARMED_FORCES | |
KR | Office of the President | | Blue House; Cheong Wa Dae; South Korean presidential office; Presidential Office; Yongsan presidential office | EXECUTIVE_OFFICE | |
KR | National Security Office | NSO | South Korean National Security Council | EXECUTIVE_OFFICE | national-security |
KR | Joint Chiefs of Staff | JCS | South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff | ARMED_FORCES | defense |
KR | Constitutional Court | | South Korean Constitutional Court | COURT | justice |
KR | Korea International Cooperation Agency | KOICA | | AGENCY | development-cooperation | as=international development agency,development agency
KP | State Affairs Commission | SAC | National Defense Commission; National Defence Commission; State Affairs Commission of the DPRK | EXECUTIVE_OFFICE | |
KP | Korean People's Army | KPA | North Korean army; North Korean military | ARMED_FORCES | |
KP | Committee for the Peaceful Reunification of the Fatherland | CPRF | Committee for the Peaceful Reunification of Korea | AGENCY | |
IN | Prime Minister's Office | PMO | Office of the Prime Minister; Indian Prime Minister's Office | EXECUTIVE_OFFICE | |
IN | President's Secretariat | | Rashtrapati Bhavan | EXECUTIVE_OFFICE | |
IN | National Security Council Secretariat | NSCS | Indian National Security Council; National Security Council | EXECUTIVE_OFFICE | national-security |
IN | NITI Aayog | | Planning Commission; Niti Aayog | AGENCY | economic-development |
IN | Indian Army | | | ARMED_FORCES | army |
IN | Indian Navy | | | ARMED_FORCES | navy |
IN | Indian Space Research Organisation | ISRO | Indian Space Research Organization | AGENCY | space |
IN | Central Bureau of Investigation | CBI | | POLICE | |
IN | National Investigation Agency | NIA | | POLICE | |
IN | Election Commission of India | ECI | | AGENCY | elections |
IN | Supreme Court | | Supreme Court of India; Indian Supreme Court | COURT | justice |
IN | Confederation of Indian Industry | CII | | NGO | trade |
PK | Pakistan Army | | Pakistani army; Pakistani military; Pakistan Armed Forces | ARMED_FORCES | army |
PK | Inter-Services Public Relations | ISPR | | ARMED_FORCES | information |
PK | Prime Minister's Office | PMO | Prime Minister House | EXECUTIVE_OFFICE | |
PK | National Security Committee | NSC | | EXECUTIVE_OFFICE | national-security |
BD | Chief Adviser's Office | | Interim Government of Bangladesh | EXECUTIVE_OFFICE | |
AF | High Council for National Reconciliation | HCNR | High Peace Council | AGENCY | reintegration |
AF | Islamic Emirate of Afghanistan | IEA | Islamic Emirate | GROUP | |
AF | Northern Alliance | | United Front of Afghanistan | GROUP | |
MM | State Administration Council | SAC | Myanmar junta; Tatmadaw council | EXECUTIVE_OFFICE | |
MM | National Unity Government | NUG | National Unity Government of Myanmar | GROUP | |
MM | State Peace and Development Council | SPDC | State Law and Order Restoration Council; SLORC | EXECUTIVE_OFFICE | | to=2011
MM | Tatmadaw | | Myanmar military; Burmese military | ARMED_FORCES | |
PH | Office of the President | | Malacañang; Malacanang; Malacañang Palace | EXECUTIVE_OFFICE | |
PH | Armed Forces of the Philippines | AFP | Philippine military | ARMED_FORCES | |
PH | Philippine Coast Guard | PCG | | ARMED_FORCES | |
PH | Philippine National Police | PNP | | POLICE | |
ID | Presidential Office | | Istana Merdeka; Merdeka Palace | EXECUTIVE_OFFICE | |
ID | Indonesian National Armed Forces | TNI | Indonesian military; ABRI | ARMED_FORCES | |
ID | Corruption Eradication Commission | KPK | Komisi Pemberantasan Korupsi | AGENCY | anti-corruption |
SG | Prime Minister's Office | PMO | | EXECUTIVE_OFFICE | |
TH | Royal Thai Army | RTA | Thai army; Thai military | ARMED_FORCES | army |
TH | National Council for Peace and Order | NCPO | Thai junta | EXECUTIVE_OFFICE | | to=2019
VN | Vietnam People's Army | | | ARMED_FORCES | |
KZ | Samruk-Kazyna | | | COMPANY | |
KZ | Assembly of People of Kazakhstan | | | AGENCY | |
AU | Department of the Prime Minister and Cabinet | PM&C | | EXECUTIVE_OFFICE | cabinet-affairs |
AU | Australian Federal Police | AFP | | POLICE | |
AU | Australian Defence Force | ADF | | ARMED_FORCES | |
AU | Australian Border Force | ABF | | POLICE | borders |
AU | High Court | | High Court of Australia | COURT | justice |
NZ | New Zealand Defence Force | NZDF | | ARMED_FORCES | |
NZ | Department of the Prime Minister and Cabinet | DPMC | | EXECUTIVE_OFFICE | cabinet-affairs |
# Americas
CA | Prime Minister's Office | PMO | Office of the Prime Minister; Canadian Prime Minister's Office | EXECUTIVE_OFFICE | |
CA | Privy Council Office | PCO | | EXECUTIVE_OFFICE | |
CA | Office of the Governor General | | Rideau Hall | EXECUTIVE_OFFICE | |
CA | Royal Canadian Mounted Police | RCMP | Mounties; Royal Canadian Mounted Police of Canada | POLICE | |
CA | Canada Border Services Agency | CBSA | | POLICE | borders |
CA | Canadian International Development Agency | CIDA | | AGENCY | development-cooperation | to=2013; as=international development agency
CA | Canadian Armed Forces | CAF | Canadian military; Canadian Forces | ARMED_FORCES | |
CA | Assembly of First Nations | AFN | | NGO | indigenous-affairs |
CA | Supreme Court | | Supreme Court of Canada | COURT | justice |
BR | Presidency of Brazil | | Planalto; Planalto Palace; Presidency of the Republic; Presidência da República; Palácio do Planalto | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
BR | Institutional Security Cabinet | GSI | Gabinete de Segurança Institucional | EXECUTIVE_OFFICE | national-security |
BR | Supreme Federal Court | STF | Supremo Tribunal Federal; Brazilian Supreme Court; Supreme Court of Brazil | COURT | justice | as=supreme court
BR | Superior Electoral Court | TSE | | COURT | elections |
BR | Federal Police | PF | Polícia Federal; Brazilian Federal Police | POLICE | |
BR | Petrobras | | Petróleo Brasileiro | COMPANY | energy |
BR | Brazilian Cooperation Agency | ABC | | AGENCY | development-cooperation | as=development agency,cooperation agency
BR | National Bank for Economic and Social Development | BNDES | Banco Nacional de Desenvolvimento Econômico e Social | AGENCY | finance |
BR | Embrapa | | Brazilian Agricultural Research Corporation | AGENCY | agriculture |
AR | Presidency of Argentina | | Casa Rosada; Presidency of the Nation; Argentine presidency; Presidencia de la Nación | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
AR | YPF | YPF | Yacimientos Petrolíferos Fiscales | COMPANY | energy |
AR | Supreme Court of Justice | | Argentine Supreme Court; Corte Suprema de Justicia de la Nación | COURT | justice |
AR | Argentine Federal Police | PFA | Policía Federal Argentina | POLICE | |
AR | Grandmothers of the Plaza de Mayo | | Abuelas de Plaza de Mayo | NGO | human-rights |
CL | Presidency of Chile | | La Moneda; Presidency of the Republic; Chilean presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
CL | Carabineros | | Carabineros de Chile | POLICE | |
CL | Codelco | | | COMPANY | mining |
CL | Chilean Agency for International Development Cooperation | AGCID | | AGENCY | development-cooperation | as=international development agency
CO | Presidency of Colombia | | Casa de Nariño; Palacio de Nariño; Presidency of the Republic; Colombian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
CO | Office of the High Commissioner for Peace | | High Commissioner for Peace | AGENCY | reintegration |
CO | Office of the Attorney General | | Fiscalía General de la Nación; Attorney General's Office | AGENCY | justice |
CO | Migración Colombia | | Colombia Migration; Colombian migration authority | AGENCY | immigration | as=migration agency,immigration agency
CO | National Police | | Policía Nacional de Colombia; Colombian National Police | POLICE | |
CO | Special Jurisdiction for Peace | JEP | Jurisdicción Especial para la Paz | COURT | justice |
CO | Ecopetrol | | | COMPANY | energy |
CO | Presidential Agency of International Cooperation | APC | APC-Colombia | AGENCY | development-cooperation | as=international cooperation agency
PE | Presidency of Peru | | Government Palace; Presidency of the Republic; Peruvian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
PE | Presidency of the Council of Ministers | PCM | | EXECUTIVE_OFFICE | |
VE | Presidency of Venezuela | | Miraflores; Miraflores Palace; Venezuelan presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
VE | Petróleos de Venezuela | PDVSA | Venezuelan state oil company | COMPANY | energy | as=state oil company
VE | National Electoral Council | CNE | Consejo Nacional Electoral | AGENCY | elections |
VE | Supreme Tribunal of Justice | TSJ | Venezuelan Supreme Court; Supreme Court of Venezuela | COURT | justice |
VE | Bolivarian National Guard | GNB | | ARMED_FORCES | |
VE | Unitary Platform | PUD | Democratic Unity Roundtable; MUD; Democratic Unitary Platform | PARTY | |
EC | Presidency of Ecuador | | Carondelet; Presidency of the Republic; Ecuadorian presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
EC | Petroecuador | | | COMPANY | energy |
BO | Presidency of Bolivia | | Palacio Quemado; Casa Grande del Pueblo | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
BO | Bolivian Workers' Center | COB | | NGO | labor |
UY | Presidency of Uruguay | | Torre Ejecutiva; Executive Tower | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
PY | Itaipú Binacional | | Itaipu Binacional | COMPANY | energy |
GT | Presidency of Guatemala | | Presidency of the Republic; Guatemalan presidency | EXECUTIVE_OFFICE | | as=presidency,presidential office,office of the president
GT | Guatemalan Migration Institute | IGM | Instituto Guatemalteco de Migración | AGENCY | immigration | as=migration institute,immigration agency
GT | Public Ministry | MP | Ministerio Público; Attorney General's Office of Guatemala | AGENCY | justice |
GT | International Commission against Impunity in Guatemala | CICIG | | AGENCY | anti-corruption | to=2019
HN | National Institute of Migration | INM | Instituto Nacional de Migración de Honduras | AGENCY | immigration | as=migration institute
SV | Presidential House | CAPRES | Casa Presidencial; Salvadoran presidency | EXECUTIVE_OFFICE | |
SV | General Directorate of Migration | DGME | | AGENCY | immigration |
CR | Costa Rican Social Security Fund | CCSS | | AGENCY | social-affairs |
PA | Panama Canal Authority | ACP | Autoridad del Canal de Panamá; Panama Canal Commission | AGENCY | transport |
PA | National Border Service | SENAFRONT | | POLICE | borders |
CU | Council of State | | Cuban Council of State; Consejo de Estado | EXECUTIVE_OFFICE | |
CU | Council of Ministers | | Cuban Council of Ministers | EXECUTIVE_OFFICE | |
CU | Revolutionary Armed Forces | FAR | Fuerzas Armadas Revolucionarias; MINFAR | ARMED_FORCES | |
HT | Transitional Presidential Council | CPT; TPC | Haitian transitional council; Presidential Transitional Council | EXECUTIVE_OFFICE | | from=2024
HT | Haitian National Police | PNH; HNP | Police nationale d'Haïti | POLICE | |
HT | Multinational Security Support Mission | MSS | Kenya-led mission; Kenyan-led security mission | ARMED_FORCES | |
`;
