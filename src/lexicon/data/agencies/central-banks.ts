/** Central banks: `country | name | acronyms | other names`. */
export const centralBanks = `
GB | Bank of England | BoE | British central bank
FR | Bank of France | | Banque de France
DE | Bundesbank | | Deutsche Bundesbank; German central bank
IT | Bank of Italy | | Banca d'Italia
ES | Bank of Spain | | Banco de España
PT | Bank of Portugal | | Banco de Portugal
NL | De Nederlandsche Bank | DNB | Dutch central bank
BE | National Bank of Belgium | NBB |
CH | Swiss National Bank | SNB | Schweizerische Nationalbank
AT | Austrian National Bank | OeNB | Oesterreichische Nationalbank
SE | Riksbank | | Sveriges Riksbank; Swedish central bank
NO | Norges Bank | | Norwegian central bank
DK | Danmarks Nationalbank | | Danish central bank
FI | Bank of Finland | |
IS | Central Bank of Iceland | |
IE | Central Bank of Ireland | |
GR | Bank of Greece | |
CY | Central Bank of Cyprus | |
PL | National Bank of Poland | NBP | Narodowy Bank Polski
CZ | Czech National Bank | CNB |
HU | Hungarian National Bank | MNB | Magyar Nemzeti Bank
RO | National Bank of Romania | BNR |
BG | Bulgarian National Bank | BNB |
RS | National Bank of Serbia | NBS |
UA | National Bank of Ukraine | NBU |
RU | Central Bank of Russia | CBR | Bank of Russia; Russian central bank
BY | National Bank of Belarus | |
KZ | National Bank of Kazakhstan | |
AZ | Central Bank of Azerbaijan | |
GE | National Bank of Georgia | |
TR | Central Bank of Turkey | TCMB; CBRT | Central Bank of the Republic of Turkey; Turkish central bank
IL | Bank of Israel | |
LB | Banque du Liban | BDL | Central Bank of Lebanon; Lebanese central bank
IQ | Central Bank of Iraq | CBI |
IR | Central Bank of Iran | CBI | Iranian central bank
SA | Saudi Central Bank | SAMA | Saudi Arabian Monetary Authority; Saudi Arabian Monetary Agency
AE | Central Bank of the UAE | CBUAE | Central Bank of the United Arab Emirates
QA | Qatar Central Bank | QCB |
KW | Central Bank of Kuwait | CBK |
JO | Central Bank of Jordan | CBJ |
SY | Central Bank of Syria | |
EG | Central Bank of Egypt | CBE |
LY | Central Bank of Libya | CBL |
TN | Central Bank of Tunisia | BCT |
DZ | Bank of Algeria | |
MA | Bank Al-Maghrib | | Moroccan central bank
SD | Central Bank of Sudan | |
ET | National Bank of Ethiopia | |
KE | Central Bank of Kenya | CBK |
UG | Bank of Uganda | |
TZ | Bank of Tanzania | |
NG | Central Bank of Nigeria | CBN | Nigerian central bank
GH | Bank of Ghana | |
ZA | South African Reserve Bank | SARB | Reserve Bank of South Africa
ZM | Bank of Zambia | |
ZW | Reserve Bank of Zimbabwe | RBZ |
IN | Reserve Bank of India | RBI | Indian central bank
PK | State Bank of Pakistan | SBP |
BD | Bangladesh Bank | |
LK | Central Bank of Sri Lanka | CBSL |
NP | Nepal Rastra Bank | NRB |
AF | Da Afghanistan Bank | DAB | Afghan central bank
CN | People's Bank of China | PBOC; PBC | Chinese central bank
HK | Hong Kong Monetary Authority | HKMA |
TW | Central Bank of the Republic of China | |
JP | Bank of Japan | BOJ; BoJ | Japanese central bank
KR | Bank of Korea | BOK |
MN | Bank of Mongolia | |
VN | State Bank of Vietnam | SBV |
TH | Bank of Thailand | BOT |
MY | Bank Negara Malaysia | BNM |
SG | Monetary Authority of Singapore | MAS |
ID | Bank Indonesia | |
PH | Bangko Sentral ng Pilipinas | BSP | Central Bank of the Philippines
MM | Central Bank of Myanmar | |
UZ | Central Bank of Uzbekistan | |
AU | Reserve Bank of Australia | RBA |
NZ | Reserve Bank of New Zealand | RBNZ |
CA | Bank of Canada | BoC | Canadian central bank
BR | Central Bank of Brazil | BCB | Banco Central do Brasil; Brazilian central bank
AR | Central Bank of Argentina | BCRA | Banco Central de la República Argentina; Argentine central bank
CL | Central Bank of Chile | | Banco Central de Chile
CO | Bank of the Republic | BanRep | Banco de la República
PE | Central Reserve Bank of Peru | BCRP |
VE | Central Bank of Venezuela | BCV |
EC | Central Bank of Ecuador | BCE |
UY | Central Bank of Uruguay | BCU |
CU | Central Bank of Cuba | |
GT | Bank of Guatemala | Banguat |
CR | Central Bank of Costa Rica | BCCR |
DO | Central Bank of the Dominican Republic | |
JM | Bank of Jamaica | |
SUHH | State Bank of the USSR | Gosbank |
`;
