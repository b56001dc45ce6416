/** Ministries under names of their own; all others are made by `ministryFor`. `country | name | acronyms | other names | field`. */
export const ministries = `
CA | Global Affairs Canada | GAC | Department of Foreign Affairs, Trade and Development; Department of External Affairs; Ministry of Foreign Affairs; Department of Foreign Affairs; Canadian foreign ministry; Department of Foreign Affairs and International Trade; DFAIT; Foreign Affairs Canada | foreign-affairs
CA | Department of National Defence | DND | Department of Defence; Ministry of National Defence; Defence Department | defense
CA | Department of Finance | | Finance Canada; Ministry of Finance | finance
CA | Public Safety Canada | | Department of Public Safety; Ministry of Public Safety | public-security
CA | Immigration, Refugees and Citizenship Canada | IRCC | Citizenship and Immigration Canada; Department of Immigration | immigration
CA | Innovation, Science and Economic Development Canada | ISED | Industry Canada | industry
CA | Environment and Climate Change Canada | ECCC | Environment Canada | environment
CA | Natural Resources Canada | NRCan | | natural-resources
CA | Health Canada | | | health
CA | Crown-Indigenous Relations and Northern Affairs Canada | | Indian and Northern Affairs Canada | indigenous-affairs
GB | Foreign, Commonwealth and Development Office | FCDO; FCO | Foreign Office; Foreign and Commonwealth Office; Foreign Ministry; British Foreign Office; Ministry of Foreign Affairs; Foreign & Commonwealth Office | foreign-affairs
GB | Home Office | | British Home Office; Interior Ministry; Ministry of the Interior; Home Department | interior
GB | Treasury | HMT | HM Treasury; British Treasury; Exchequer; His Majesty's Treasury; Her Majesty's Treasury; Ministry of Finance; Finance Ministry | finance
GB | Ministry of Defence | MOD; MoD | Defence Ministry; War Office; British Ministry of Defence | defense
GB | Ministry of Justice | MoJ | | justice
GB | Department for Business and Trade | DBT | Department for International Trade; Board of Trade; Department of Trade and Industry | trade
GB | Department of Health and Social Care | DHSC | Department of Health; Ministry of Health | health
GB | Department for Energy Security and Net Zero | DESNZ | Department of Energy and Climate Change | energy
GB | Department for Environment, Food and Rural Affairs | DEFRA | | environment
GB | Northern Ireland Office | NIO | | regional-development
GB | Department for Education | DfE | | education
GB | Department for Transport | DfT | | transport
GB | Department for Work and Pensions | DWP | | labor
GB | Department for Science, Innovation and Technology | DSIT | | science
GB | Department for Culture, Media and Sport | DCMS | | culture
IE | Department of Foreign Affairs | DFA | Department of Foreign Affairs and Trade; Irish foreign ministry; Ministry of Foreign Affairs | foreign-affairs
IE | Department of Defence | | | defense
FR | Ministry of Foreign Affairs | MEAE | Ministry for Europe and Foreign Affairs; Ministry of Europe and Foreign Affairs; French Foreign Ministry; Ministère des Affaires étrangères; Ministère de l'Europe et des Affaires étrangères; Quai d'Orsay; Ministry of Foreign and European Affairs | foreign-affairs
FR | Ministry of the Armed Forces | | Ministry of Defense; Defense Ministry; Ministère des Armées; Ministry of Defence; Armed Forces Ministry | defense
FR | Ministry of the Interior | | Ministère de l'Intérieur; Interior Ministry; Place Beauvau | interior
FR | Ministry of Finance | | Ministry of Economy and Finance; Ministère de l'Économie et des Finances; Bercy; Ministry of the Economy and Finance; Ministry of Economy, Finance and Industrial and Digital Sovereignty | finance
FR | Ministry of Ecological Transition | | Ministère de la Transition écologique; Environment Ministry | environment
DE | Ministry of Foreign Affairs | AA | Federal Foreign Office; German Foreign Office; Auswärtiges Amt; German Foreign Ministry; Foreign Office; Foreign Ministry | foreign-affairs
DE | Ministry of Defense | BMVg | Federal Ministry of Defence; Bundesministerium der Verteidigung; Defense Ministry; Ministry of Defence; Federal Ministry of Defense | defense
DE | Ministry of the Interior | BMI | Federal Ministry of the Interior; Bundesinnenministerium | interior
DE | Ministry of Finance | BMF | Federal Ministry of Finance; Bundesfinanzministerium | finance
DE | Ministry for Economic Affairs and Climate Action | BMWK | Federal Ministry for Economic Affairs and Climate Action; Federal Ministry for Economic Affairs and Energy; Ministry of Economic Affairs; Economy Ministry | economy
DE | Ministry for Economic Cooperation and Development | BMZ | Federal Ministry for Economic Cooperation and Development; Development Ministry | development-cooperation
IT | Ministry of Foreign Affairs | MAECI | Ministry of Foreign Affairs and International Cooperation; Ministero degli Affari Esteri; Farnesina; Italian Foreign Ministry | foreign-affairs
IT | Ministry of Economy and Finance | MEF | Ministry of Finance; Treasury; Ministero dell'Economia e delle Finanze; Ministry of the Economy and Finance | finance
IT | Ministry of the Interior | | Viminale; Ministero dell'Interno | interior
ES | Ministry of Foreign Affairs | MAEC | Ministry of Foreign Affairs, European Union and Cooperation; Ministerio de Asuntos Exteriores; Spanish Foreign Ministry; Ministry of Foreign Affairs and Cooperation | foreign-affairs
ES | Ministry of the Interior | | Ministerio del Interior | interior
ES | Ministry of Defense | | Ministerio de Defensa | defense
ES | Ministry of Finance | | Ministerio de Hacienda; Ministry of Economy and Finance | finance
PT | Ministry of Foreign Affairs | MNE | Ministério dos Negócios Estrangeiros; Palácio das Necessidades | foreign-affairs
NL | Ministry of Foreign Affairs | BZ | Ministerie van Buitenlandse Zaken; Dutch Foreign Ministry | foreign-affairs
BE | Federal Public Service Foreign Affairs | | Ministry of Foreign Affairs; Belgian Foreign Ministry; FPS Foreign Affairs | foreign-affairs
CH | Federal Department of Foreign Affairs | FDFA | Swiss Foreign Ministry; EDA; Department of Foreign Affairs; Ministry of Foreign Affairs | foreign-affairs
CH | Federal Department of Economic Affairs, Education and Research | EAER; WBF | Economy Ministry | economy
CH | Federal Department of Defence, Civil Protection and Sport | DDPS; VBS | Defense Ministry | defense
CH | State Secretariat for Economic Affairs | SECO | | trade
CH | State Secretariat for Migration | SEM | | immigration
AT | Ministry of Foreign Affairs | BMEIA | Federal Ministry for European and International Affairs; Austrian Foreign Ministry; Federal Ministry for Europe, Integration and Foreign Affairs | foreign-affairs
SE | Ministry of Foreign Affairs | | Ministry for Foreign Affairs; Utrikesdepartementet; Swedish Foreign Ministry | foreign-affairs
NO | Ministry of Foreign Affairs | | Utenriksdepartementet; Norwegian Foreign Ministry | foreign-affairs
DK | Ministry of Foreign Affairs | | Udenrigsministeriet; Danish Foreign Ministry | foreign-affairs
FI | Ministry of Foreign Affairs | | Ministry for Foreign Affairs; Ulkoministeriö; Finnish Foreign Ministry | foreign-affairs
PL | Ministry of Foreign Affairs | MSZ | Ministerstwo Spraw Zagranicznych; Polish Foreign Ministry | foreign-affairs
PL | Ministry of National Defense | MON | Ministry of National Defence; Ministerstwo Obrony Narodowej | defense
CZ | Ministry of Foreign Affairs | MZV | Ministerstvo zahraničních věcí; Czech Foreign Ministry; Czernin Palace | foreign-affairs
SK | Ministry of Foreign Affairs | | Ministry of Foreign and European Affairs; Slovak Foreign Ministry | foreign-affairs
HU | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Trade; Külügyminisztérium; Hungarian Foreign Ministry | foreign-affairs
HR | Ministry of Foreign Affairs | | Ministry of Foreign and European Affairs; Croatian Foreign Ministry | foreign-affairs
GR | Ministry of Foreign Affairs | | Hellenic Ministry of Foreign Affairs; Greek Foreign Ministry | foreign-affairs
RU | Ministry of Foreign Affairs | MFA; MID | Russian Foreign Ministry; Ministerstvo inostrannykh del; Foreign Ministry of Russia | foreign-affairs
RU | Ministry of Defense | | Russian Defense Ministry; Ministerstvo oborony; Ministry of Defence; Russian Ministry of Defence | defense
RU | Ministry of Internal Affairs | MVD | Russian Interior Ministry; Interior Ministry | interior
RU | Ministry of Emergency Situations | EMERCOM | Ministry for Civil Defence, Emergencies and Elimination of Consequences of Natural Disasters | emergencies
RU | Ministry of Economic Development | | | economic-development
RU | Ministry of Industry and Trade | Minpromtorg | | industry
SUHH | Ministry of Foreign Affairs | | Soviet Foreign Ministry; People's Commissariat for Foreign Affairs; Narkomindel | foreign-affairs
SUHH | Ministry of Defense | | Soviet Defense Ministry; People's Commissariat of Defense | defense
UA | Ministry of Foreign Affairs | MFA | Ukrainian Foreign Ministry; Ministerstvo zakordonnykh sprav | foreign-affairs
UA | Ministry of Defense | | Ukrainian Defense Ministry; Ministry of Defence | defense
BY | Ministry of Foreign Affairs | | Belarusian Foreign Ministry | foreign-affairs
TR | Ministry of Foreign Affairs | | Turkish Foreign Ministry; Dışişleri Bakanlığı | foreign-affairs
TR | Ministry of National Defense | | Turkish Defense Ministry; Milli Savunma Bakanlığı; Ministry of National Defence | defense
TR | Ministry of Treasury and Finance | | Hazine ve Maliye Bakanlığı; Finance Ministry | finance
IL | Ministry of Foreign Affairs | MFA | Israeli Foreign Ministry; Misrad HaHutz | foreign-affairs
IL | Ministry of Defense | | Israeli Defense Ministry; Israel Ministry of Defense | defense
IL | Ministry of National Security | | Ministry of Public Security; Ministry of Internal Security | public-security
PS | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Expatriates; Palestinian Foreign Ministry | foreign-affairs
LB | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Emigrants; Lebanese Foreign Ministry | foreign-affairs
SY | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Expatriates; Syrian Foreign Ministry | foreign-affairs
JO | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Expatriates; Jordanian Foreign Ministry | foreign-affairs
EG | Ministry of Foreign Affairs | | Ministry of Foreign Affairs, Emigration and Egyptian Expatriates; Egyptian Foreign Ministry | foreign-affairs
SA | Ministry of Foreign Affairs | MOFA | Saudi Foreign Ministry | foreign-affairs
AE | Ministry of Foreign Affairs | MoFA; MoFAIC | Ministry of Foreign Affairs and International Cooperation; Emirati Foreign Ministry | foreign-affairs
QA | Ministry of Foreign Affairs | MOFA | Qatari Foreign Ministry | foreign-affairs
IR | Ministry of Foreign Affairs | MFA | Iranian Foreign Ministry | foreign-affairs
IR | Ministry of Petroleum | | Oil Ministry | energy
IQ | Ministry of Foreign Affairs | | Iraqi Foreign Ministry | foreign-affairs
IQ | Ministry of Peshmerga Affairs | | Peshmerga Ministry | army
IN | Ministry of External Affairs | MEA | Indian Foreign Ministry; External Affairs Ministry; Ministry of Foreign Affairs; Foreign Ministry | foreign-affairs
IN | Ministry of Finance | | North Block; Indian Finance Ministry | finance
IN | Ministry of Home Affairs | MHA | Home Ministry; Indian Home Ministry; Interior Ministry | interior
IN | Ministry of Defence | MoD | Indian Defence Ministry; Ministry of Defense | defense
IN | Ministry of Commerce and Industry | | Commerce Ministry | trade
IN | Ministry of Electronics and Information Technology | MeitY | | digital-affairs
IN | Ministry of Petroleum and Natural Gas | | Petroleum Ministry | energy
PK | Ministry of Foreign Affairs | MoFA | Pakistani Foreign Office; Foreign Office; Pakistani Foreign Ministry; Pakistan Foreign Office | foreign-affairs
PK | Ministry of Defence | | Ministry of Defense | defense
BD | Ministry of Foreign Affairs | | Bangladeshi Foreign Ministry | foreign-affairs
LK | Ministry of Foreign Affairs | | Ministry of External Affairs; Sri Lankan Foreign Ministry | foreign-affairs
AF | Ministry of Foreign Affairs | | Afghan Foreign Ministry | foreign-affairs
CN | Ministry of Foreign Affairs | MFA | Chinese Foreign Ministry; Waijiaobu; Foreign Ministry of China | foreign-affairs
CN | Ministry of Commerce | MOFCOM | Chinese Commerce Ministry | trade
CN | Ministry of National Defense | MND | Chinese Defense Ministry; Ministry of Defense | defense
CN | Ministry of Public Security | MPS | | public-security
CN | Ministry of Ecology and Environment | MEE | | environment
CN | Ministry of Finance | MOF | Chinese Finance Ministry | finance
CN | Ministry of Industry and Information Technology | MIIT | | industry
TW | Ministry of Foreign Affairs | MOFA | Taiwanese Foreign Ministry; Taiwan Foreign Ministry | foreign-affairs
TW | Mainland Affairs Council | MAC | | regional-development
JP | Ministry of Foreign Affairs | MOFA | Gaimusho; Japanese Foreign Ministry; Gaimushō | foreign-affairs
JP | Ministry of Economy, Trade and Industry | METI | Ministry of International Trade and Industry; MITI; Trade Ministry; Economy Ministry | trade
JP | Ministry of Defense | | Defense Agency; Japanese Defense Ministry; Bōeishō | defense
JP | Ministry of Finance | MOF | Zaimusho | finance
JP | Ministry of Land, Infrastructure, Transport and Tourism | MLIT | | transport
JP | Ministry of Agriculture, Forestry and Fisheries | MAFF | | agriculture
JP | Ministry of Health, Labour and Welfare | MHLW | | health
JP | Ministry of Education, Culture, Sports, Science and Technology | MEXT | | education
KR | Ministry of Foreign Affairs | MOFA | South Korean Foreign Ministry; Ministry of Foreign Affairs and Trade; Seoul's foreign ministry | foreign-affairs
KR | Ministry of Unification | MOU | Unification Ministry; South Korean Unification Ministry | reintegration
KR | Ministry of National Defense | MND | South Korean Defense Ministry; Defense Ministry | defense
KR | Ministry of Trade, Industry and Energy | MOTIE | Trade Ministry | trade
KP | Ministry of Foreign Affairs | | North Korean Foreign Ministry | foreign-affairs
VN | Ministry of Foreign Affairs | MOFA | Vietnamese Foreign Ministry; Bộ Ngoại giao | foreign-affairs
VN | Ministry of Public Security | MPS | | public-security
TH | Ministry of Foreign Affairs | MFA | Thai Foreign Ministry | foreign-affairs
MM | Ministry of Foreign Affairs | | Myanmar Foreign Ministry | foreign-affairs
MY | Ministry of Foreign Affairs | | Wisma Putra; Malaysian Foreign Ministry | foreign-affairs
SG | Ministry of Foreign Affairs | MFA | Singapore Foreign Ministry | foreign-affairs
ID | Ministry of Foreign Affairs | Kemlu | Kementerian Luar Negeri; Indonesian Foreign Ministry; Pejambon | foreign-affairs
PH | Department of Foreign Affairs | DFA | Philippine Foreign Ministry; Ministry of Foreign Affairs; Foreign Affairs Department | foreign-affairs
PH | Department of National Defense | DND | Philippine Defense Department; Ministry of National Defense | defense
PH | Department of the Interior and Local Government | DILG | | interior
KZ | Ministry of Foreign Affairs | | Kazakh Foreign Ministry | foreign-affairs
AU | Department of Foreign Affairs and Trade | DFAT | Department of Foreign Affairs; Australian Foreign Ministry; Ministry of Foreign Affairs; Department of External Affairs | foreign-affairs
AU | Department of Defence | | Defence Department; Australian Defence Department; Ministry of Defence | defense
AU | Department of Home Affairs | | Home Affairs Department; Department of Immigration and Border Protection | interior
AU | Treasury | | Australian Treasury; Department of the Treasury | finance
NZ | Ministry of Foreign Affairs and Trade | MFAT | Ministry of Foreign Affairs; New Zealand Foreign Ministry | foreign-affairs
NZ | Ministry of Defence | | | defense
BR | Ministry of Foreign Affairs | MRE | Ministry of External Relations; Itamaraty; Ministério das Relações Exteriores; Brazilian Foreign Ministry | foreign-affairs
BR | Ministry of Development, Industry, Trade and Services | MDIC | Ministry of Development, Industry and Foreign Trade | trade
BR | Ministry of Environment and Climate Change | | Environment Ministry | environment
BR | Ministry of Mines and Energy | MME | | energy
AR | Ministry of Foreign Affairs | MREC | Ministry of Foreign Affairs and Worship; Ministry of Foreign Affairs, International Trade and Worship; Cancillería; Palacio San Martín; Argentine Foreign Ministry | foreign-affairs
AR | Ministry of Security | | Ministerio de Seguridad | public-security
CL | Ministry of Foreign Affairs | MINREL | Ministerio de Relaciones Exteriores; Chilean Foreign Ministry; Cancillería de Chile | foreign-affairs
CO | Ministry of Foreign Affairs | | Cancillería de Colombia; Ministry of Foreign Relations; Colombian Foreign Ministry; Ministerio de Relaciones Exteriores de Colombia | foreign-affairs
CO | Ministry of National Defense | | Ministry of Defense; Ministerio de Defensa Nacional | defense
PE | Ministry of Foreign Affairs | | Torre Tagle; Cancillería del Perú; Ministry of Foreign Relations; Peruvian Foreign Ministry | foreign-affairs
EC | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Human Mobility; Cancillería del Ecuador; Ecuadorian Foreign Ministry | foreign-affairs
VE | Ministry of Foreign Affairs | MPPRE | Ministry of Popular Power for Foreign Affairs; Venezuelan Foreign Ministry; Ministry of Foreign Relations | foreign-affairs
BO | Ministry of Foreign Affairs | | Cancillería de Bolivia; Bolivian Foreign Ministry | foreign-affairs
UY | Ministry of Foreign Affairs | | Ministry of External Relations; Uruguayan Foreign Ministry | foreign-affairs
PY | Ministry of Foreign Affairs | | Paraguayan Foreign Ministry | foreign-affairs
CU | Ministry of Foreign Affairs | MINREX | Cuban Foreign Ministry; Ministerio de Relaciones Exteriores de Cuba | foreign-affairs
GT | Ministry of Foreign Affairs | MINEX | Guatemalan Foreign Ministry; Ministerio de Relaciones Exteriores de Guatemala | foreign-affairs
GT | Ministry of Governance | MINGOB | Ministry of the Interior; Ministerio de Gobernación; Interior Ministry | interior
HN | Ministry of Foreign Affairs | | Secretariat of Foreign Affairs; Secretariat of Foreign Affairs and International Cooperation; Honduran Foreign Ministry | foreign-affairs
SV | Ministry of Foreign Affairs | | Salvadoran Foreign Ministry | foreign-affairs
CR | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Worship; Casa Amarilla | foreign-affairs
PA | Ministry of Foreign Affairs | MIRE | Panamanian Foreign Ministry | foreign-affairs
DO | Ministry of Foreign Affairs | MIREX | Dominican Foreign Ministry | foreign-affairs
ZA | Department of International Relations and Cooperation | DIRCO | Department of Foreign Affairs; South African Foreign Ministry; Ministry of Foreign Affairs | foreign-affairs
ZA | Department of Defence | | Defence Department | defense
NG | Ministry of Foreign Affairs | | Nigerian Foreign Ministry; Federal Ministry of Foreign Affairs | foreign-affairs
KE | Ministry of Foreign Affairs | | Ministry of Foreign and Diaspora Affairs; Kenyan Foreign Ministry | foreign-affairs
ET | Ministry of Foreign Affairs | | Ethiopian Foreign Ministry | foreign-affairs
GH | Ministry of Foreign Affairs | | Ministry of Foreign Affairs and Regional Integration | foreign-affairs
RW | Ministry of Foreign Affairs | MINAFFET | Ministry of Foreign Affairs and International Cooperation | foreign-affairs
DZ | Ministry of Foreign Affairs | | Algerian Foreign Ministry | foreign-affairs
MA | Ministry of Foreign Affairs | | Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates; Moroccan Foreign Ministry | foreign-affairs
TN | Ministry of Foreign Affairs | | Ministry of Foreign Affairs, Migration and Tunisians Abroad; Tunisian Foreign Ministry | foreign-affairs
VA | Secretariat of State | | Vatican Secretariat of State; Holy See Secretariat of State; Ministry of Foreign Affairs | foreign-affairs
`;
