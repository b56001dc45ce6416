/**
 * Heads of offices: `head | kind | plural | flags`. S: one holder at a time (for a given scope). A: one in a country even with no scope said. P: speaks for others and does not meet.
 * What stands before (deputy, foreign, U.S.) and behind (of X, for X, to X) is read by rule.
 */
export const roleHeadLines = `
president | HEAD_OF_STATE | presidents | S
vice president | HEAD_OF_STATE | vice presidents | S
vice-president | HEAD_OF_STATE | vice-presidents | S
co-president | HEAD_OF_STATE | co-presidents
head of state | HEAD_OF_STATE | heads of state | S
chief of state | HEAD_OF_STATE | chiefs of state | S
governor-general | HEAD_OF_STATE | governors-general | SA
governor general | HEAD_OF_STATE | governors general | S
supreme leader | HEAD_OF_STATE | supreme leaders | S
paramount leader | HEAD_OF_STATE | paramount leaders | S
captain regent | HEAD_OF_STATE | captains regent
fuhrer | HEAD_OF_STATE | | S
generalissimo | HEAD_OF_STATE | | S
viceroy | HEAD_OF_STATE | viceroys | S
regent | ROYAL | regents | S
king | ROYAL | kings | S
queen | ROYAL | queens | S
emperor | ROYAL | emperors | S
empress | ROYAL | empresses | S
crown prince | ROYAL | crown princes | S
crown princess | ROYAL | crown princesses | S
prince | ROYAL | princes
princess | ROYAL | princesses
grand duke | ROYAL | grand dukes | S
grand duchess | ROYAL | grand duchesses | S
duke | ROYAL | dukes
duchess | ROYAL | duchesses
archduke | ROYAL | archdukes
queen mother | ROYAL | queen mothers | S
prince consort | ROYAL | | S
emir | ROYAL | emirs | S
amir | ROYAL | amirs | S
sultan | ROYAL | sultans | S
sultana | ROYAL | sultanas
shah | ROYAL | shahs | S
shahbanu | ROYAL | | S
tsar | ROYAL | tsars | S
czar | ROYAL | czars | S
kaiser | ROYAL | kaisers | S
mikado | ROYAL | | S
maharajah | ROYAL | maharajahs
maharaja | ROYAL | maharajas
nizam | ROYAL | nizams | S
monarch | ROYAL | monarchs | S
sovereign | ROYAL | sovereigns | S
dalai lama | CLERGY | | SA
aga khan | CLERGY | | SA
first lady | OTHER | first ladies | SA
first gentleman | OTHER | first gentlemen | SA
prime minister | HEAD_OF_GOVERNMENT | prime ministers | S
premier | HEAD_OF_GOVERNMENT | premiers | S
vice premier | MINISTER | vice premiers
taoiseach | HEAD_OF_GOVERNMENT | taoisigh | S
tanaiste | MINISTER | | SA
chancellor | HEAD_OF_GOVERNMENT | chancellors | S
vice chancellor | MINISTER | vice chancellors | S
vice-chancellor | MINISTER | vice-chancellors | S
head of government | HEAD_OF_GOVERNMENT | heads of government | S
chief of government | HEAD_OF_GOVERNMENT | | S
grand vizier | HEAD_OF_GOVERNMENT | grand viziers | S
first minister | LOCAL | first ministers | S
chief minister | LOCAL | chief ministers | S
chief executive | HEAD_OF_GOVERNMENT | chief executives | S
minister | MINISTER | ministers | S
minister of state | DEPUTY_MINISTER | ministers of state
minister without portfolio | MINISTER | ministers without portfolio
minister delegate | DEPUTY_MINISTER | ministers delegate
minister-delegate | DEPUTY_MINISTER | ministers-delegate
minister-counselor | ADVISER | minister-counselors
minister counselor | ADVISER | minister counselors
minister plenipotentiary | AMBASSADOR | ministers plenipotentiary
minister resident | AMBASSADOR | ministers resident
vice minister | DEPUTY_MINISTER | vice ministers
vice-minister | DEPUTY_MINISTER | vice-ministers
deputy minister | DEPUTY_MINISTER | deputy ministers
secretary | MINISTER | secretaries | S
secretary of state | MINISTER | secretaries of state | S
state secretary | DEPUTY_MINISTER | state secretaries
secretary to the treasury | DEPUTY_MINISTER | | S
treasurer | MINISTER | treasurers | S
undersecretary | DEPUTY_MINISTER | undersecretaries | S
under secretary | DEPUTY_MINISTER | under secretaries | S
under-secretary | DEPUTY_MINISTER | under-secretaries | S
undersecretary-general | INTERNATIONAL | undersecretaries-general
under-secretary-general | INTERNATIONAL | under-secretaries-general
assistant secretary-general | INTERNATIONAL | assistant secretaries-general
subsecretary | DEPUTY_MINISTER | subsecretaries | S
permanent secretary | DEPUTY_MINISTER | permanent secretaries | S
cabinet secretary | MINISTER | cabinet secretaries | S
chief cabinet secretary | MINISTER | chief cabinet secretaries | SA
principal secretary | ADVISER | principal secretaries | S
private secretary | ADVISER | private secretaries | S
first secretary | PARTY | first secretaries | S
second secretary | ADVISER | second secretaries
third secretary | ADVISER | third secretaries
general secretary | PARTY | general secretaries | SA
party secretary | PARTY | party secretaries | S
executive secretary | INTERNATIONAL | executive secretaries | S
secretary-general | INTERNATIONAL | secretaries-general | S
secretary general | INTERNATIONAL | secretaries general | S
high representative | INTERNATIONAL | high representatives | S
high commissioner | INTERNATIONAL | high commissioners | S
commissioner | INTERNATIONAL | commissioners | S
commissioner-general | INTERNATIONAL | commissioners-general | S
commissioner general | INTERNATIONAL | commissioners general | S
special rapporteur | INTERNATIONAL | special rapporteurs | S
rapporteur | INTERNATIONAL | rapporteurs
resident coordinator | INTERNATIONAL | resident coordinators | S
ambassador | AMBASSADOR | ambassadors | S
ambassador-at-large | AMBASSADOR | ambassadors-at-large
ambassador at large | AMBASSADOR | ambassadors at large
permanent representative | AMBASSADOR | permanent representatives | S
permanent observer | AMBASSADOR | permanent observers | S
nuncio | AMBASSADOR | nuncios | S
apostolic nuncio | AMBASSADOR | apostolic nuncios | S
consul | AMBASSADOR | consuls
consul general | AMBASSADOR | consuls general
consul-general | AMBASSADOR | consuls-general
vice consul | AMBASSADOR | vice consuls
honorary consul | AMBASSADOR | honorary consuls
charge d'affaires | AMBASSADOR | charges d'affaires | S
charge | AMBASSADOR |
deputy chief of mission | AMBASSADOR | deputy chiefs of mission | S
chief of mission | AMBASSADOR | chiefs of mission | S
head of mission | AMBASSADOR | heads of mission | S
envoy | ENVOY | envoys
special envoy | ENVOY | special envoys | S
presidential envoy | ENVOY | presidential envoys
peace envoy | ENVOY | peace envoys
emissary | ENVOY | emissaries
special emissary | ENVOY | special emissaries
special representative | ENVOY | special representatives | S
personal representative | ENVOY | personal representatives
personal envoy | ENVOY | personal envoys
special coordinator | ENVOY | special coordinators | S
special presidential envoy | ENVOY | special presidential envoys | S
trade representative | MINISTER | trade representatives | SA
negotiator | ENVOY | negotiators
chief negotiator | ENVOY | chief negotiators
nuclear negotiator | ENVOY | nuclear negotiators
mediator | ENVOY | mediators
special mediator | ENVOY | special mediators
facilitator | ENVOY | facilitators
diplomat | OTHER | diplomats
attache | ADVISER | attaches
military attache | ADVISER | military attaches
adviser | ADVISER | advisers
advisor | ADVISER | advisors
national security adviser | ADVISER | national security advisers | SA
national security advisor | ADVISER | national security advisors | SA
counselor | ADVISER | counselors
counsellor | ADVISER | counsellors
state counsellor | HEAD_OF_GOVERNMENT | state counsellors
state councilor | MINISTER | state councilors
state councillor | MINISTER | state councillors
aide | ADVISER | aides
strategist | ADVISER | strategists
special assistant | ADVISER | special assistants
assistant | ADVISER | assistants
coordinator | ADVISER | coordinators
chief of staff | ADVISER | chiefs of staff | S
chief of cabinet | ADVISER | chiefs of cabinet | S
cabinet chief | MINISTER | cabinet chiefs | S
legal adviser | ADVISER | legal advisers
legal advisor | ADVISER | legal advisors
counsel | ADVISER | counsels
senior director | ADVISER | senior directors
director | OTHER | directors | S
director general | OTHER | directors general | S
director-general | OTHER | directors-general | S
executive director | OTHER | executive directors | S
managing director | OTHER | managing directors | S
head | OTHER | heads | S
chief | OTHER | chiefs | S
boss | OTHER | bosses
chair | OTHER | chairs | S
chairman | OTHER | chairmen | S
chairwoman | OTHER | chairwomen | S
chairperson | OTHER | chairpersons | S
chairperson-in-office | INTERNATIONAL | | S
chairman-in-office | INTERNATIONAL | | S
chair-in-office | INTERNATIONAL | | S
co-chair | OTHER | co-chairs
co-chairman | OTHER | co-chairmen
vice chair | OTHER | vice chairs
vice chairman | OTHER | vice chairmen
administrator | OTHER | administrators | S
commandant | MILITARY | commandants | S
comptroller | OTHER | comptrollers | S
comptroller general | OTHER | comptrollers general | S
auditor general | OTHER | auditors general | S
inspector general | OTHER | inspectors general | S
surgeon general | OTHER | surgeons general | SA
postmaster general | OTHER | postmasters general | S
ombudsman | OTHER | ombudsmen | S
registrar | OTHER | registrars
superintendent | OTHER | superintendents
chief executive officer | OTHER | chief executive officers | S
ceo | OTHER | ceos | S
leader | OTHER | leaders
opposition leader | PARTY | opposition leaders | SA
party leader | PARTY | party leaders
co-leader | PARTY | co-leaders
rebel leader | OTHER | rebel leaders
majority leader | LEGISLATOR | majority leaders | SA
minority leader | LEGISLATOR | minority leaders | SA
majority whip | LEGISLATOR | majority whips | S
minority whip | LEGISLATOR | minority whips | S
chief whip | LEGISLATOR | chief whips | S
ranking member | LEGISLATOR | ranking members
president pro tempore | LEGISLATOR | | SA
speaker | LEGISLATOR | speakers | SA
house speaker | LEGISLATOR | house speakers | SA
parliament speaker | LEGISLATOR | parliament speakers | SA
senator | LEGISLATOR | senators
representative | LEGISLATOR | representatives
congressman | LEGISLATOR | congressmen
congresswoman | LEGISLATOR | congresswomen
congressperson | LEGISLATOR | congresspeople
delegate | LEGISLATOR | delegates
deputy | LEGISLATOR | deputies
lawmaker | LEGISLATOR | lawmakers
legislator | LEGISLATOR | legislators
parliamentarian | LEGISLATOR | parliamentarians
member | OTHER |
member of parliament | LEGISLATOR | members of parliament
member of congress | LEGISLATOR | members of congress
member of the european parliament | LEGISLATOR | members of the european parliament
mp | LEGISLATOR | mps
mep | LEGISLATOR | meps
assemblyman | LEGISLATOR | assemblymen
assemblywoman | LEGISLATOR | assemblywomen
councilman | LOCAL | councilmen
councilwoman | LOCAL | councilwomen
councilor | LOCAL | councilors
councillor | LOCAL | councillors
alderman | LOCAL | aldermen
governor | LOCAL | governors | S
vice governor | LOCAL | vice governors
lieutenant governor | LOCAL | lieutenant governors | S
mayor | LOCAL | mayors | S
lord mayor | LOCAL | lord mayors | S
vice mayor | LOCAL | vice mayors
prefect | LOCAL | prefects | S
sheriff | LOCAL | sheriffs | S
burgomaster | LOCAL | burgomasters | S
attorney general | MINISTER | attorneys general | SA
solicitor general | OTHER | solicitors general | SA
prosecutor general | OTHER | prosecutors general | SA
prosecutor-general | OTHER | prosecutors-general | SA
public prosecutor | OTHER | public prosecutors
prosecutor | OTHER | prosecutors
procurator general | OTHER | | S
attorney | OTHER | attorneys
judge | OTHER | judges
chief justice | OTHER | chief justices | SA
chief judge | OTHER | chief judges | S
justice | OTHER | justices
magistrate | OTHER | magistrates
pope | CLERGY | popes | S
intelligence chief | OTHER | intelligence chiefs | SA
spy chief | OTHER | spy chiefs | SA
top diplomat | MINISTER | top diplomats | S
chief diplomat | MINISTER | chief diplomats | S
pontiff | CLERGY | pontiffs | S
cardinal | CLERGY | cardinals
archbishop | CLERGY | archbishops
bishop | CLERGY | bishops
patriarch | CLERGY | patriarchs
metropolitan | CLERGY | metropolitans
rabbi | CLERGY | rabbis
chief rabbi | CLERGY | chief rabbis
ayatollah | CLERGY | ayatollahs
grand ayatollah | CLERGY | grand ayatollahs
imam | CLERGY | imams
mufti | CLERGY | muftis
grand mufti | CLERGY | grand muftis | SA
grand imam | CLERGY | | SA
monsignor | CLERGY | monsignors
general | MILITARY | generals
lieutenant general | MILITARY | lieutenant generals
major general | MILITARY | major generals
brigadier general | MILITARY | brigadier generals
brigadier | MILITARY | brigadiers
colonel | MILITARY | colonels
colonel general | MILITARY | colonel generals
lieutenant colonel | MILITARY | lieutenant colonels
major | MILITARY | majors
captain | MILITARY | captains
lieutenant | MILITARY | lieutenants
sergeant | MILITARY | sergeants
admiral | MILITARY | admirals
vice admiral | MILITARY | vice admirals
rear admiral | MILITARY | rear admirals
commodore | MILITARY | commodores
air marshal | MILITARY | air marshals
air chief marshal | MILITARY | air chief marshals
marshal | MILITARY | marshals
field marshal | MILITARY | field marshals
commander | MILITARY | commanders
supreme commander | MILITARY | supreme commanders | S
commander-in-chief | MILITARY | commanders-in-chief | SA
commander in chief | MILITARY | commanders in chief | SA
supreme allied commander | MILITARY | | S
chief of the general staff | MILITARY | chiefs of the general staff | SA
chief of general staff | MILITARY | chiefs of general staff | SA
chief of defense | MILITARY | chiefs of defense | SA
chief of the defence staff | MILITARY | | SA
chief of naval operations | MILITARY | | SA
chairman of the joint chiefs of staff | MILITARY | | SA
chairman of the joint chiefs | MILITARY | | SA
joint chiefs chairman | MILITARY | | SA
chief of army staff | MILITARY | chiefs of army staff | SA
army chief of staff | MILITARY | army chiefs of staff | SA
director of national intelligence | OTHER | | SA
army chief | MILITARY | army chiefs | SA
military chief | MILITARY | military chiefs | S
military ruler | HEAD_OF_STATE | military rulers
ruler | HEAD_OF_STATE | rulers
dictator | HEAD_OF_STATE | dictators
strongman | HEAD_OF_STATE | strongmen
warlord | OTHER | warlords
chieftain | OTHER | chieftains
candidate | OTHER | candidates
presidential candidate | PARTY | presidential candidates
nominee | PARTY | nominees
running mate | PARTY | running mates
party chairman | PARTY | party chairmen | S
politician | OTHER | politicians
statesman | OTHER | statesmen
official | OTHER | officials
officer | OTHER | officers
spokesman | SPOKESPERSON | spokesmen | P
spokeswoman | SPOKESPERSON | spokeswomen | P
spokesperson | SPOKESPERSON | spokespersons | P
press secretary | SPOKESPERSON | press secretaries | SP
communications director | SPOKESPERSON | communications directors | SP
press officer | SPOKESPERSON | press officers | P
counterpart | OTHER | counterparts
opposite number | OTHER | opposite numbers
`;
