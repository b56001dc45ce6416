/** Intelligence and security services: `country | name | acronyms | other names`. */
export const intelligenceServices = `
GB | Secret Intelligence Service | SIS; MI6 | British foreign intelligence
GB | Security Service | MI5 | British domestic intelligence
GB | Government Communications Headquarters | GCHQ |
GB | Joint Intelligence Committee | JIC |
FR | General Directorate for External Security | DGSE | Direction générale de la sécurité extérieure
FR | General Directorate for Internal Security | DGSI | Direction générale de la sécurité intérieure
DE | Federal Intelligence Service | BND | Bundesnachrichtendienst
DE | Federal Office for the Protection of the Constitution | BfV | Verfassungsschutz; Bundesamt für Verfassungsschutz
DDDE | Stasi | | Ministry for State Security
IT | External Intelligence and Security Agency | AISE |
IT | Department of Information for Security | |
ES | National Intelligence Centre | CNI | Centro Nacional de Inteligencia; National Intelligence Center
NL | General Intelligence and Security Service | AIVD |
SE | Swedish Security Service | SAPO; Säpo | Säkerhetspolisen
NO | Norwegian Police Security Service | PST |
DK | Danish Security and Intelligence Service | |
PL | Foreign Intelligence Agency | | Agencja Wywiadu
PL | Internal Security Agency | ABW |
CZ | Security Information Service | BIS | Bezpečnostní informační služba
HU | Hungarian Information Office | |
RO | Romanian Intelligence Service | SRI |
RS | Security Intelligence Agency | BIA |
UA | Security Service of Ukraine | SBU | Ukrainian security service; Ukraine's Security Service
UA | Main Directorate of Intelligence | HUR; GUR | Ukrainian military intelligence; Defence Intelligence of Ukraine
RU | Federal Security Service | FSB | Russian Federal Security Service; Russia's Federal Security Service
RU | Foreign Intelligence Service | SVR | Russian Foreign Intelligence Service; Russia's Foreign Intelligence Service
RU | Main Intelligence Directorate | GRU | Russian military intelligence
RU | Federal Protective Service | FSO |
SUHH | Committee for State Security | KGB | K.G.B.; Soviet secret police; NKVD
BY | State Security Committee | KGB | Belarusian KGB
KZ | National Security Committee | KNB |
UZ | State Security Service | SGB |
TR | National Intelligence Organization | MIT | Millî İstihbarat Teşkilatı; Turkish intelligence; National Intelligence Agency of Turkey
IL | Mossad | | Institute for Intelligence and Special Operations
IL | Shin Bet | | Shabak; Israel Security Agency; ISA
IL | Military Intelligence Directorate | Aman |
PS | General Intelligence Service | GIS | Palestinian General Intelligence
EG | General Intelligence Directorate | GID | Egyptian intelligence; Mukhabarat; Egyptian General Intelligence Service; General Intelligence Service of Egypt
JO | General Intelligence Department | GID | General Intelligence Directorate of Jordan; Jordanian intelligence
SA | General Intelligence Presidency | GIP | Saudi General Intelligence; General Intelligence Directorate of Saudi Arabia
AE | State Security Department | |
QA | State Security Bureau | |
SY | General Intelligence Directorate | | Syrian intelligence
LB | General Security | | General Directorate of General Security; Sûreté générale; Lebanese General Security
IQ | Iraqi National Intelligence Service | INIS |
IR | Ministry of Intelligence | MOIS; VEVAK | Ministry of Intelligence and Security; Iranian intelligence ministry
IR | Quds Force | | Qods Force; IRGC Quds Force
MA | General Directorate for Territorial Surveillance | DGST |
DZ | Department of Intelligence and Security | DRS |
LY | Libyan Intelligence Service | |
SD | National Intelligence and Security Service | NISS | General Intelligence Service of Sudan
ET | National Intelligence and Security Service | NISS |
KE | National Intelligence Service | NIS |
RW | National Intelligence and Security Services | NISS |
NG | National Intelligence Agency | NIA |
NG | Department of State Services | DSS | State Security Service
ZA | State Security Agency | SSA | National Intelligence Agency of South Africa
ZW | Central Intelligence Organisation | CIO |
SO | National Intelligence and Security Agency | NISA |
IN | Research and Analysis Wing | RAW | R&AW
IN | Intelligence Bureau | |
PK | Inter-Services Intelligence | ISI | Directorate for Inter-Services Intelligence
PK | Intelligence Bureau | |
BD | Directorate General of Forces Intelligence | DGFI |
AF | National Directorate of Security | NDS |
CN | Ministry of State Security | MSS |
TW | National Security Bureau | NSB |
JP | Cabinet Intelligence and Research Office | CIRO |
JP | Public Security Intelligence Agency | PSIA |
KR | National Intelligence Service | NIS | South Korean intelligence; Korean Central Intelligence Agency; KCIA; Agency for National Security Planning
KP | Reconnaissance General Bureau | RGB |
VN | General Department of Intelligence | |
ID | State Intelligence Agency | BIN | Badan Intelijen Negara
MY | Special Branch | |
PH | National Intelligence Coordinating Agency | NICA |
TH | National Intelligence Agency | NIA |
AU | Australian Secret Intelligence Service | ASIS |
AU | Australian Security Intelligence Organisation | ASIO |
AU | Office of National Intelligence | ONI | Office of National Assessments
NZ | New Zealand Security Intelligence Service | NZSIS |
CA | Canadian Security Intelligence Service | CSIS |
CA | Communications Security Establishment | CSE |
BR | Brazilian Intelligence Agency | ABIN | Agência Brasileira de Inteligência
AR | Federal Intelligence Agency | AFI | Secretariat of State Intelligence; SIDE
CL | National Intelligence Agency | ANI | DINA
CO | National Intelligence Directorate | DNI | DAS; Administrative Department of Security
PE | National Intelligence Directorate | DINI |
VE | Bolivarian National Intelligence Service | SEBIN |
CU | Intelligence Directorate | DGI | G2
EC | Strategic Intelligence Center | CIES |
`;
