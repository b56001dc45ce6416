/** Armed groups and movements that meet, speak and are met like bodies: `country | name | acronyms | other names`. */
export const groups = `
LB | Hezbollah | | Hizbullah; Hizballah; Hezbullah; Hizbollah; Party of God
PS | Hamas | | Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades
PS | Palestinian Islamic Jihad | PIJ | Islamic Jihad; Islamic Jihad Movement in Palestine
PS | Popular Front for the Liberation of Palestine | PFLP |
PS | Democratic Front for the Liberation of Palestine | DFLP |
AF | Taliban | | Taleban; Taliban movement; Islamic Emirate of the Taliban; Afghan Taliban
AF | Haqqani Network | | Haqqani network
AF | Hezb-e-Islami | | Hizb-i-Islami; Hezb-i-Islami; Hezb-e Islami Gulbuddin
PK | Tehrik-i-Taliban Pakistan | TTP | Pakistani Taliban; Tehreek-e-Taliban Pakistan
PK | Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba; Lashkar-i-Taiba
PK | Jaish-e-Mohammed | JeM | Jaish-e-Mohammad
PK | Balochistan Liberation Army | BLA |
INTL | Al-Qaida | AQ | Al-Qaeda; al Qaeda; al-Qaeda; Al Qaida
INTL | Islamic State | ISIS; ISIL; IS | Daesh; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Da'esh
INTL | Islamic State Khorasan Province | ISIS-K; ISKP; IS-K | Islamic State Khorasan
INTL | Al-Qaida in the Islamic Maghreb | AQIM | Al-Qaeda in the Islamic Maghreb
INTL | Al-Qaida in the Arabian Peninsula | AQAP | Al-Qaeda in the Arabian Peninsula
SY | Hayat Tahrir al-Sham | HTS | al-Nusra Front; Nusra Front; Jabhat al-Nusra
SY | Free Syrian Army | FSA | Syrian National Army
SY | People's Protection Units | YPG | Kurdish People's Protection Units
SY | Democratic Union Party | PYD |
SY | Kurdish National Council | KNC; ENKS |
TR | Kurdistan Workers' Party | PKK | Kurdistan Workers Party
IQ | Kataib Hezbollah | KH | Kata'ib Hezbollah
IQ | Asaib Ahl al-Haq | AAH | Asa'ib Ahl al-Haq
IQ | Mahdi Army | | Jaysh al-Mahdi
IR | National Council of Resistance of Iran | NCRI |
IR | People's Mujahedin of Iran | MEK; PMOI | Mujahedeen-e-Khalq; Mujahedin-e-Khalq
IR | Komala | |
YE | Houthis | | Houthi movement; Ansar Allah; Ansarallah; Houthi rebels; Huthis; Houthi group
LY | Libya Dawn | |
EG | Gama'a al-Islamiyya | | al-Gama'a al-Islamiyya
DZ | Armed Islamic Group | GIA |
ML | Coordination of Azawad Movements | CMA |
ML | National Movement for the Liberation of Azawad | MNLA |
ML | Jama'at Nusrat al-Islam wal-Muslimin | JNIM | Jamaat Nusrat al-Islam wal-Muslimin
NG | Boko Haram | | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
NG | Islamic State West Africa Province | ISWAP |
NG | Movement for the Emancipation of the Niger Delta | MEND |
NG | Indigenous People of Biafra | IPOB |
SO | Al-Shabab | | al-Shabaab; Al Shabab; Al-Shabaab; al Shabaab
ER | Eritrean People's Liberation Front | EPLF | People's Front for Democracy and Justice
ET | Oromo Liberation Army | OLA |
ET | Fano | | Fano militia; Amhara Fano
UG | Lord's Resistance Army | LRA |
UG | Allied Democratic Forces | ADF |
CD | March 23 Movement | M23 | M23 Movement; M23 rebels; M23 rebel group
CD | Congo River Alliance | AFC | Alliance Fleuve Congo
CD | Democratic Forces for the Liberation of Rwanda | FDLR |
CF | Séléka | | Seleka
CF | Anti-balaka | |
TD | Front for Change and Concord in Chad | FACT |
SD | Justice and Equality Movement | JEM |
SD | Sudan Liberation Movement | SLM; SLA | Sudan Liberation Army
SD | Sudan People's Liberation Movement-North | SPLM-N |
SD | Sudan Revolutionary Front | SRF |
AO | National Liberation Front of Angola | FNLA |
SL | Revolutionary United Front | RUF |
LR | Liberians United for Reconciliation and Democracy | LURD |
CI | Forces Nouvelles | | New Forces
CM | Ambazonia Governing Council | |
SN | Movement of Democratic Forces of Casamance | MFDC |
CO | Revolutionary Armed Forces of Colombia | FARC | Fuerzas Armadas Revolucionarias de Colombia
CO | National Liberation Army | ELN | Ejército de Liberación Nacional
CO | Clan del Golfo | AGC | Gulf Clan; Gaitanist Self-Defense Forces
CO | United Self-Defense Forces of Colombia | AUC |
CO | 19th of April Movement | M-19 |
PE | Shining Path | | Sendero Luminoso
PE | Túpac Amaru Revolutionary Movement | MRTA | Tupac Amaru Revolutionary Movement
NI | Nicaraguan Resistance | | Contras; Nicaraguan Democratic Force
GT | Guatemalan National Revolutionary Unity | URNG |
VE | Tren de Aragua | TdA |
HT | Viv Ansanm | | G9; G9 Family and Allies
SV | Mara Salvatrucha | MS-13 |
GB | Irish Republican Army | IRA | Provisional IRA; Provisional Irish Republican Army; I.R.A.
GB | Ulster Volunteer Force | UVF |
GB | Ulster Defence Association | UDA |
ES | ETA | ETA | Euskadi Ta Askatasuna; Basque separatist group ETA
XK | Kosovo Liberation Army | KLA; UCK |
UA | Donetsk People's Republic | DPR; DNR | self-proclaimed Donetsk People's Republic
UA | Luhansk People's Republic | LPR; LNR | self-proclaimed Luhansk People's Republic; Lugansk People's Republic
UA | Azov Brigade | | Azov Regiment; Azov Battalion
LK | Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers
MM | Arakan Army | |
MM | Karen National Union | KNU |
MM | Kachin Independence Army | KIA | Kachin Independence Organisation
MM | United Wa State Army | UWSA |
PH | Moro Islamic Liberation Front | MILF |
PH | Moro National Liberation Front | MNLF |
PH | Abu Sayyaf | | Abu Sayyaf Group
PH | New People's Army | NPA | National Democratic Front of the Philippines
ID | Free Aceh Movement | GAM | Gerakan Aceh Merdeka
ID | Jemaah Islamiyah | JI |
ID | Free Papua Movement | OPM |
TH | Barisan Revolusi Nasional | BRN |
TL | Fretilin | | Revolutionary Front for an Independent East Timor
KH | Khmer Rouge | | Party of Democratic Kampuchea
VN | Viet Cong | NLF | National Liberation Front for South Vietnam; Vietcong; National Liberation Front of South Vietnam; Viet Minh
LA | Pathet Lao | |
IN | United Liberation Front of Assam | ULFA | United Liberation Front of Asom
IN | National Socialist Council of Nagaland | NSCN | NSCN-IM; NSCN (IM)
IN | Hurriyat Conference | APHC | All Parties Hurriyat Conference
IN | Central Tibetan Administration | CTA | Tibetan government-in-exile; Tibetan government in exile
CN | World Uyghur Congress | WUC | World Uighur Congress
CN | East Turkestan Islamic Movement | ETIM |
PG | Bougainville Revolutionary Army | BRA |
`;
