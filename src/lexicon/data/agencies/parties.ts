/** Political parties and movements: `country | name | acronyms | other names`. */
export const parties = `
GB | Conservative Party | | Tory Party; Tories; Conservative and Unionist Party
GB | Labour Party | | British Labour Party
GB | Liberal Democrats | | Lib Dems
GB | Scottish National Party | SNP |
GB | Reform UK | | Brexit Party
GB | UK Independence Party | UKIP |
GB | Democratic Unionist Party | DUP |
GB | Ulster Unionist Party | UUP |
GB | Social Democratic and Labour Party | SDLP |
IE | Sinn Féin | | Sinn Fein
IE | Fianna Fáil | | Fianna Fail
IE | Fine Gael | |
FR | Renaissance Party | | La République En Marche; En Marche; LREM
FR | National Rally | RN | National Front; Front national; Rassemblement National
FR | Les Républicains | LR | French Republicans; Union for a Popular Movement; UMP
FR | Socialist Party | PS | Parti socialiste; French Socialist Party
FR | La France Insoumise | LFI | France Unbowed; Unbowed France
FR | French Communist Party | PCF |
DE | Christian Democratic Union | CDU | CDU/CSU; German Christian Democrats
DE | Christian Social Union | CSU |
DE | Social Democratic Party | SPD | German Social Democrats; Sozialdemokratische Partei Deutschlands
DE | Alliance 90/The Greens | | German Greens; Die Grünen
DE | Free Democratic Party | FDP | German Free Democrats
DE | Alternative for Germany | AfD | Alternative für Deutschland
DE | Die Linke | | German Left Party; Left Party of Germany
DDDE | Socialist Unity Party | SED | Socialist Unity Party of Germany
IT | Brothers of Italy | FdI | Fratelli d'Italia
IT | Forza Italia | FI |
IT | Democratic Party | PD | Partito Democratico
IT | Five Star Movement | M5S | Movimento 5 Stelle; 5-Star Movement
IT | Lega Nord | | Northern League; Lega Nord; League party
IT | Christian Democracy | DC | Italian Christian Democrats
IT | Italian Communist Party | PCI |
ES | Spanish Socialist Workers' Party | PSOE | Partido Socialista Obrero Español; Spanish Socialists
ES | People's Party | PP | Partido Popular; Popular Party
ES | Vox | |
ES | Podemos | | Unidas Podemos
ES | Sumar Coalition | |
ES | Together for Catalonia | | Junts; Junts per Catalunya
ES | Republican Left of Catalonia | ERC | Esquerra Republicana de Catalunya
PT | Socialist Party | PS | Partido Socialista
PT | Social Democratic Party | PSD | Partido Social Democrata
NL | People's Party for Freedom and Democracy | VVD |
NL | Party for Freedom | PVV |
BE | New Flemish Alliance | N-VA |
AT | Freedom Party of Austria | FPO | FPÖ; Austrian Freedom Party
AT | Austrian People's Party | OVP | ÖVP
AT | Social Democratic Party of Austria | SPO | SPÖ
CH | Swiss People's Party | SVP |
SE | Sweden Democrats | |
SE | Swedish Social Democratic Party | | Swedish Social Democrats
SE | Moderate Party | |
NO | Norwegian Labour Party | |
DK | Social Democratic Party of Denmark | | Socialdemokratiet
FI | National Coalition Party | | Kokoomus
FI | Finns Party | | True Finns
PL | Law and Justice | PiS | Prawo i Sprawiedliwość
PL | Civic Platform | PO | Civic Coalition; Platforma Obywatelska
PL | Solidarity Movement | | Solidarność; Solidarnosc; Solidarity trade union
PL | Polish United Workers' Party | PZPR |
CZ | ANO | ANO | ANO 2011
CZ | Civic Democratic Party | ODS |
CZ | Civic Forum | |
SK | Smer | | Direction – Social Democracy; Smer-SD
SK | Progressive Slovakia | |
HU | Fidesz | | Hungarian Civic Alliance
HU | Tisza Party | | Respect and Freedom Party
RO | National Liberal Party | PNL |
RO | Social Democratic Party | PSD | Partidul Social Democrat
RO | Alliance for the Union of Romanians | AUR |
BG | GERB | GERB |
BG | We Continue the Change | PP |
GR | New Democracy | ND | Nea Dimokratia
GR | Syriza | | Coalition of the Radical Left
GR | PASOK | PASOK | Panhellenic Socialist Movement
RS | Serbian Progressive Party | SNS |
RS | Socialist Party of Serbia | SPS |
BA | Alliance of Independent Social Democrats | SNSD |
BA | Party of Democratic Action | SDA |
ME | Democratic Party of Socialists | DPS |
MK | VMRO-DPMNE | | VMRO
MK | Social Democratic Union of Macedonia | SDSM |
AL | Socialist Party of Albania | |
AL | Democratic Party of Albania | |
XK | Vetëvendosje | LVV | Vetevendosje; Self-Determination Movement
XK | Democratic Party of Kosovo | PDK |
XK | Democratic League of Kosovo | LDK |
MD | Party of Action and Solidarity | PAS |
UA | Servant of the People | | Sluha Narodu
UA | European Solidarity | | Petro Poroshenko Bloc
UA | Batkivshchyna | | Fatherland party; All-Ukrainian Union "Fatherland"
UA | Party of Regions | |
RU | United Russia | | Yedinaya Rossiya
RU | Communist Party of the Russian Federation | CPRF; KPRF |
RU | Liberal Democratic Party of Russia | LDPR |
SUHH | Communist Party of the Soviet Union | CPSU | Soviet Communist Party
GE | Georgian Dream | |
GE | United National Movement | UNM |
AM | Civil Contract | |
AM | Republican Party of Armenia | |
AZ | New Azerbaijan Party | YAP |
TR | Justice and Development Party | AKP | AK Party; Adalet ve Kalkınma Partisi
TR | Republican People's Party | CHP | Cumhuriyet Halk Partisi
TR | Nationalist Movement Party | MHP |
TR | Peoples' Democratic Party | HDP | DEM Party; Peoples' Equality and Democracy Party
TR | IYI Party | IYI | İYİ Party
IL | Likud | | Likud Party
IL | Israeli Labor Party | | Israeli Labour Party
IL | Yesh Atid | |
IL | Blue and White | | Kahol Lavan; National Unity
IL | Kadima | |
IL | Shas | |
IL | Yisrael Beiteinu | | Yisrael Beytenu; Israel Our Home
IL | Religious Zionism | | Religious Zionist Party
IL | Otzma Yehudit | | Jewish Power
IL | United Arab List | | Ra'am
IL | Jewish Home | | HaBayit HaYehudi; Yamina
PS | Fatah | | Palestinian National Liberation Movement
LB | Free Patriotic Movement | FPM |
LB | Future Movement | |
LB | Lebanese Forces | LF |
LB | Progressive Socialist Party | PSP |
LB | Kataeb | | Phalange; Phalangist Party; Kataeb Party
LB | Amal Movement | |
SY | Baath Party | | Ba'ath Party; Arab Socialist Ba'ath Party
IQ | Kurdistan Democratic Party | KDP |
IQ | Patriotic Union of Kurdistan | PUK |
IQ | Islamic Dawa Party | | Dawa Party; State of Law Coalition
IQ | Sadrist Movement | | Sairoon; Sadrists
IQ | Coordination Framework | |
EG | Muslim Brotherhood | | Freedom and Justice Party; Ikhwan
EG | Wafd Party | |
TN | Ennahda | | Ennahda Movement; Ennahdha; Nahda
TN | Nidaa Tounes | |
DZ | National Liberation Front | FLN | Front de libération nationale
MA | Justice and Development Party | PJD |
MA | Istiqlal Party | |
SD | National Congress Party | NCP |
SD | Umma Party | | National Umma Party
IN | Bharatiya Janata Party | BJP |
IN | Indian National Congress | INC | Congress Party; Congress party
IN | Aam Aadmi Party | AAP |
IN | Communist Party of India (Marxist) | CPI-M | CPI(M)
IN | Trinamool Congress | TMC | All India Trinamool Congress
PK | Pakistan Muslim League (Nawaz) | PML-N | Pakistan Muslim League-Nawaz; Pakistan Muslim League; Pakistan Muslim League-N
PK | Pakistan Tehreek-e-Insaf | PTI | Movement for Justice
PK | Pakistan Peoples Party | PPP | Pakistan People's Party
PK | Jamaat-e-Islami | JI | Jamaat-i-Islami
PK | Jamiat Ulema-e-Islam | JUI-F | Jamiat Ulema-i-Islam
BD | Awami League | AL | Bangladesh Awami League
BD | Bangladesh Nationalist Party | BNP |
BD | Jamaat-e-Islami Bangladesh | |
NP | Nepali Congress | NC |
NP | Communist Party of Nepal (Unified Marxist–Leninist) | CPN-UML | CPN (UML)
NP | Communist Party of Nepal (Maoist Centre) | | Maoist Centre; CPN (Maoist Centre); Unified Communist Party of Nepal
LK | Sri Lanka Podujana Peramuna | SLPP |
LK | United National Party | UNP |
LK | National People's Power | NPP | Janatha Vimukthi Peramuna; JVP
LK | Sri Lanka Freedom Party | SLFP |
LK | Tamil National Alliance | TNA |
MV | Maldivian Democratic Party | MDP |
MM | National League for Democracy | NLD |
MM | Union Solidarity and Development Party | USDP |
CN | Communist Party of China | CCP; CPC | Chinese Communist Party; Chinese Communists
TW | Kuomintang | KMT | Nationalist Party; Chinese Nationalist Party; Guomindang
TW | Democratic Progressive Party | DPP |
TW | Taiwan People's Party | TPP |
JP | Liberal Democratic Party | LDP | Jiminto
JP | Constitutional Democratic Party of Japan | CDP | Constitutional Democratic Party; Democratic Party of Japan; DPJ
JP | Komeito | | New Komeito
JP | Japanese Communist Party | JCP |
KR | People Power Party | PPP | Saenuri Party; Grand National Party; Liberty Korea Party
KR | Democratic Party of Korea | DPK | Minjoo Party; Uri Party; Democratic United Party
KP | Workers' Party of Korea | WPK | Korean Workers' Party
VN | Communist Party of Vietnam | CPV | Vietnamese Communist Party
LA | Lao People's Revolutionary Party | LPRP |
KH | Cambodian People's Party | CPP |
KH | Cambodia National Rescue Party | CNRP |
TH | Pheu Thai | | Pheu Thai Party; Thai Rak Thai
TH | Move Forward Party | | Future Forward Party; People's Party
TH | Democrat Party | |
MY | United Malays National Organisation | UMNO |
MY | Pakatan Harapan | PH | Alliance of Hope
MY | Parti Keadilan Rakyat | PKR | People's Justice Party
MY | Parti Islam Se-Malaysia | PAS | Malaysian Islamic Party
MY | Barisan Nasional | BN |
SG | People's Action Party | PAP |
SG | Workers' Party | WP |
ID | Golkar | | Golkar Party; Party of Functional Groups
ID | Indonesian Democratic Party of Struggle | PDI-P |
ID | Gerindra | | Great Indonesia Movement Party
MN | Mongolian People's Party | MPP |
KZ | Amanat | | Nur Otan; Nur-Otan
AU | Australian Labor Party | ALP |
AU | Liberal Party of Australia | | Liberal Party
AU | National Party of Australia | |
NZ | New Zealand Labour Party | |
NZ | New Zealand National Party | |
NZ | New Zealand First | |
FJ | FijiFirst | |
CA | Liberal Party | | Liberal Party of Canada
CA | Conservative Party | | Conservative Party of Canada; Progressive Conservative Party
CA | New Democratic Party | NDP |
CA | Bloc Québécois | BQ | Bloc Quebecois
CA | Parti Québécois | PQ | Parti Quebecois
BR | Workers' Party | PT | Partido dos Trabalhadores
BR | Liberal Party | PL | Partido Liberal
BR | Brazilian Democratic Movement | MDB | PMDB
BR | Brazilian Social Democracy Party | PSDB |
AR | Justicialist Party | PJ | Peronist Party; Partido Justicialista; Peronists
AR | Radical Civic Union | UCR |
AR | La Libertad Avanza | LLA | Liberty Advances; Freedom Advances
AR | Republican Proposal | PRO | Juntos por el Cambio
CL | Christian Democratic Party | PDC |
CL | Republican Party | | Partido Republicano de Chile
CL | Broad Front | | Frente Amplio
CL | Independent Democratic Union | UDI |
CO | Democratic Center | | Centro Democrático
CO | Historic Pact | | Pacto Histórico
CO | Colombian Liberal Party | |
CO | Comunes Party | | Common Alternative Revolutionary Force
PE | Popular Force | | Fuerza Popular; Fujimorists
PE | American Popular Revolutionary Alliance | APRA | Peruvian Aprista Party
PE | Free Peru | | Perú Libre; Peru Libre
VE | United Socialist Party of Venezuela | PSUV |
VE | Popular Will | VP | Voluntad Popular
VE | Vente Venezuela | |
VE | Democratic Action | AD | Acción Democrática
EC | Citizen Revolution Movement | | PAIS Alliance; Alianza PAIS
BO | Movement for Socialism | MAS | Movimiento al Socialismo
PY | Colorado Party | ANR | National Republican Association
UY | National Party | | Partido Nacional de Uruguay; Blancos
UY | Frente Amplio | | Broad Front of Uruguay
GT | Movimiento Semilla | | Semilla Movement; Seed Movement
HN | Liberty and Refoundation Party | | LIBRE; Liberty and Refoundation; Libertad y Refundación
HN | National Party of Honduras | |
SV | Nuevas Ideas | | New Ideas
SV | Farabundo Martí National Liberation Front | FMLN | Farabundo Marti National Liberation Front
SV | Nationalist Republican Alliance | ARENA |
NI | Sandinista National Liberation Front | FSLN | Sandinistas; Sandinista Front
PA | Democratic Revolutionary Party | PRD |
CU | Communist Party of Cuba | PCC | Cuban Communist Party
DO | Modern Revolutionary Party | PRM |
DO | Dominican Liberation Party | PLD |
HT | Fanmi Lavalas | | Lavalas
JM | Jamaica Labour Party | JLP |
JM | People's National Party | PNP |
TT | People's National Movement | PNM |
GY | People's Progressive Party | PPP |
ZA | African National Congress | ANC |
ZA | Democratic Alliance | DA |
ZA | Economic Freedom Fighters | EFF |
ZA | uMkhonto weSizwe Party | MK | MK Party; uMkhonto weSizwe
ZA | Inkatha Freedom Party | IFP | Inkatha
ZA | National Party | NP | South African National Party
ZW | Zimbabwe African National Union – Patriotic Front | ZANU-PF | Zanu-PF; ZANU PF; Zimbabwe African National Union
ZW | Movement for Democratic Change | MDC | Citizens Coalition for Change
ZW | Zimbabwe African People's Union | ZAPU |
NA | South West Africa People's Organisation | SWAPO | South West Africa People's Organization; SWAPO Party
BW | Botswana Democratic Party | BDP |
ZM | United Party for National Development | UPND |
ZM | Patriotic Front | PF |
AO | Popular Movement for the Liberation of Angola | MPLA | People's Movement for the Liberation of Angola
AO | National Union for the Total Independence of Angola | UNITA |
MZ | FRELIMO | FRELIMO | Mozambique Liberation Front; Frelimo
MZ | RENAMO | RENAMO | Mozambican National Resistance; Renamo
TZ | Chama Cha Mapinduzi | CCM |
TZ | Chadema | |
KE | Kenya African National Union | KANU |
KE | Orange Democratic Movement | ODM | Azimio la Umoja; Azimio
KE | United Democratic Alliance | UDA | Jubilee Party
UG | National Resistance Movement | NRM |
UG | National Unity Platform | NUP |
RW | Rwandan Patriotic Front | RPF | RPF-Inkotanyi
BI | National Council for the Defense of Democracy–Forces for the Defense of Democracy | CNDD-FDD |
ET | Prosperity Party | | Ethiopian People's Revolutionary Democratic Front; EPRDF
ET | Tigray People's Liberation Front | TPLF | Tigray People's Liberation Movement; Tigrayan People's Liberation Front
ET | Oromo Liberation Front | OLF |
NG | All Progressives Congress | APC |
NG | Peoples Democratic Party | PDP | People's Democratic Party
GH | New Patriotic Party | NPP |
GH | National Democratic Congress | NDC |
LR | Congress for Democratic Change | CDC |
SL | Sierra Leone People's Party | SLPP |
SN | PASTEF | PASTEF | Patriots of Senegal; African Patriots of Senegal for Work, Ethics and Fraternity
CI | Rally of Houphouëtists for Democracy and Peace | RHDP |
CI | Ivorian Popular Front | FPI |
CM | Cameroon People's Democratic Movement | CPDM | RDPC
TG | Union for the Republic | UNIR |
CD | Union for Democracy and Social Progress | UDPS |
GA | Gabonese Democratic Party | PDG |
`;
