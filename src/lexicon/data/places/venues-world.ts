/** Venues of power and of meetings in Asia, Africa and Oceania: `name | other names | country | town | kind`. */
export const venuesWorld = `
Great Hall of the People | Great Hall | CN | Beijing | VENUE
Zhongnanhai | Zhongnanhai compound | CN | Beijing | VENUE
Diaoyutai State Guesthouse | Diaoyutai; Diaoyutai State Guest House; Diaoyutai Guesthouse | CN | Beijing | VENUE
Yanqi Lake | Yanqi Lake International Convention Center | CN | Beijing | VENUE
Tiananmen Square | | CN | Beijing | VENUE
Beidaihe | | CN | Hebei | RESORT
West Lake State Guesthouse | West Lake State House | CN | Hangzhou | VENUE
Boao | Boao Forum venue | CN | Hainan | RESORT
East Lake | East Lake Guesthouse; Donghu guesthouse | CN | Wuhan | VENUE
Government House (Hong Kong) | | HK | | VENUE
Presidential Office Building | Office of the President, Taipei | TW | Taipei | VENUE
Taipei Guest House | | TW | Taipei | VENUE
Blue House | Cheong Wa Dae; Cheongwadae | KR | Seoul | VENUE
Yongsan presidential office | Yongsan; Presidential Office in Yongsan | KR | Seoul | VENUE
Panmunjom | Panmunjeom; Peace House; Joint Security Area; Freedom House; Inter-Korean House of Freedom; truce village of Panmunjom; truce village | KR | Gyeonggi | VENUE
Demilitarized Zone | DMZ; Korean DMZ | KR | | REGION
Mount Paektu | Mount Baekdu | KP | | REGION
Mount Kumgang | Kumgang; Mount Kumgang resort | KP | | RESORT
Kumsusan Palace | Kumsusan Palace of the Sun; Kumsusan State Guest House | KP | Pyongyang | VENUE
Paekhwawon State Guesthouse | Paekhwawon State Guest House; Paekhwawon | KP | Pyongyang | VENUE
Gyeongju | | KR | | CITY
Kantei | Prime Minister's Office; Prime Minister's Official Residence; Sori Daijin Kantei | JP | Tokyo | VENUE
Akasaka Palace | State Guest House; Akasaka State Guest House; Geihinkan; State Guesthouse Akasaka Palace | JP | Tokyo | VENUE
Imperial Palace | | JP | Tokyo | VENUE
Iikura Guest House | Iikura Guesthouse; Iikura House | JP | Tokyo | VENUE
Ise-Shima | Ise-Shima, Japan; Shima | JP | Mie | RESORT
Toyako | Lake Toya; Toya | JP | Hokkaido | RESORT
Karuizawa | | JP | Nagano | RESORT
Itsukushima Shrine | | JP | Hiroshima | VENUE
Nagato | Otani Sanso | JP | Yamaguchi | CITY
Rashtrapati Bhavan | Viceroy's House; Presidential Palace in New Delhi | IN | New Delhi | VENUE
Hyderabad House | | IN | New Delhi | VENUE
South Block | | IN | New Delhi | VENUE
7 Lok Kalyan Marg | 7, Lok Kalyan Marg; 7 Race Course Road; Race Course Road | IN | New Delhi | VENUE
Vigyan Bhavan | | IN | New Delhi | VENUE
Bharat Mandapam | | IN | New Delhi | VENUE
Mamallapuram | Mahabalipuram | IN | Tamil Nadu | RESORT
Simla | Shimla | IN | Himachal Pradesh | CITY
Agra | | IN | Uttar Pradesh | CITY
Aiwan-e-Sadr | Aiwan-i-Sadr | PK | Islamabad | VENUE
Murree | | PK | Punjab | RESORT
Bangabhaban | Bangabhavan | BD | Dhaka | VENUE
Ganabhaban | Gono Bhaban | BD | Dhaka | VENUE
Temple Trees | | LK | Colombo | VENUE
Singha Durbar | Singha Durbar, Kathmandu; Shital Niwas; Sheetal Niwas | NP | Kathmandu | VENUE
Arg | Arg presidential palace; Arg Palace | AF | Kabul | VENUE
Bagram Air Base | Bagram; Bagram Airfield | AF | Parwan | VENUE
Government House (Bangkok) | Thai Koo Fah | TH | Bangkok | VENUE
Hua Hin | Klai Kangwon Palace | TH | | RESORT
Malacañang Palace | Malacañang; Malacanang; Malacanang Palace; Malacañan Palace | PH | Manila | VENUE
Istana | The Istana | SG | Singapore | VENUE
Shangri-La Hotel | Shangri-La Hotel Singapore; Shangri-La | SG | Singapore | VENUE
Capella Hotel | Sentosa; Capella Singapore; Sentosa Island | SG | Singapore | VENUE
Istana Negara | | MY | Kuala Lumpur | VENUE
Perdana Putra | Seri Perdana | MY | Putrajaya | VENUE
Merdeka Palace | Istana Merdeka | ID | Jakarta | VENUE
Bogor Palace | Istana Bogor; Bogor Presidential Palace | ID | Bogor | VENUE
Gedung Merdeka | | ID | Bandung | VENUE
Bali | Nusa Dua; Denpasar | ID | | RESORT
Istana Nurul Iman | | BN | Bandar Seri Begawan | VENUE
Presidential Palace in Hanoi | | VN | Hanoi | VENUE
Metropole Hotel | Sofitel Legend Metropole; Hotel Metropole; Metropole Hanoi | VN | Hanoi | VENUE
Peace Palace (Phnom Penh) | | KH | Phnom Penh | VENUE
State Palace | Government Palace | MN | Ulaanbaatar | VENUE
Akorda | Akorda Palace; Ak Orda; Ak Orda Presidential Palace; Akorda residence | KZ | Astana | VENUE
Ala Archa | Ala-Archa; Ala-Archa state residence | KG | Bishkek | VENUE
Cholpon-Ata | | KG | | RESORT
Kuksaroy | Kuksaroy Palace; Ok Saroy | UZ | Tashkent | VENUE
Kohi Navruz | Palace of the Nation; Kasri Millat; Kokhi Navruz | TJ | Dushanbe | VENUE
Oguzkhan Palace | | TM | Ashgabat | VENUE
Awaza | Avaza | TM | | RESORT
Zugulba | Zagulba | AZ | Baku | VENUE
Orbeliani Palace | | GE | Tbilisi | VENUE
Çankaya Mansion | Cankaya; Çankaya Palace; Çankaya; Cankaya Palace; Çankaya Köşkü | TR | Ankara | VENUE
Presidential Complex | Beştepe; Bestepe; Ak Saray; White Palace; Cumhurbaşkanlığı Külliyesi; Presidential Complex in Beştepe | TR | Ankara | VENUE
Dolmabahçe Palace | Dolmabahçe; Dolmabahce; Dolmabahce Palace; Dolmabahçe Office; Dolmabahce working office | TR | Istanbul | VENUE
Vahdettin Pavilion | Vahdettin Mansion; Huber Mansion; Huber Köşkü | TR | Istanbul | VENUE
Çırağan Palace | Ciragan Palace | TR | Istanbul | VENUE
Antalya | Belek | TR | | RESORT
Incirlik Air Base | Incirlik | TR | Adana | VENUE
Al-Yamamah Palace | Yamamah Palace; Al Yamamah Palace; Al-Yamama Palace; Al Yamama Palace | SA | Riyadh | VENUE
Royal Court in Riyadh | Royal Court Palace; Diriyah; Diriyah Palace; Erga Palace; Irqah Palace; Al-Auja | SA | Riyadh | VENUE
Al-Salam Palace | Al Salam Palace; Peace Palace in Jeddah; As-Salam Palace; Al-Salam Royal Palace | SA | Jeddah | VENUE
NEOM | Neom Bay; Neom Palace | SA | Tabuk | RESORT
AlUla | Al-Ula; Al Ula; Maraya | SA | | RESORT
Taif | Ta'if | SA | Makkah | CITY
Qasr Al Watan | Qasr Al-Watan; Presidential Palace in Abu Dhabi | AE | Abu Dhabi | VENUE
Al Shati Palace | Qasr Al Shati; Al-Shati Palace; Qasr Al Bahr | AE | Abu Dhabi | VENUE
Emirates Palace | Emirates Palace Hotel | AE | Abu Dhabi | VENUE
Zabeel Palace | Za'abeel Palace | AE | Dubai | VENUE
Expo City Dubai | Expo City | AE | Dubai | VENUE
Amiri Diwan | Amiri Diwan of Qatar; Emiri Diwan; Lusail Palace; Al Wajba Palace; Amiri Diwan Palace | QA | Doha | VENUE
Sheraton Grand Doha | Sheraton Doha; Doha Sheraton | QA | Doha | VENUE
Al Udeid Air Base | Al-Udeid; Al Udeid; Al-Udeid Air Base | QA | | VENUE
Bayan Palace | Seif Palace; Dar Salwa; Dasman Palace | KW | Kuwait City | VENUE
Sakhir Palace | Al-Sakhir Palace; Safriya Palace; Gudaibiya Palace; Al Safriya Palace | BH | Manama | VENUE
Al Alam Palace | Al-Alam Palace; Al Baraka Palace; Bait Al Baraka | OM | Muscat | VENUE
Basman Palace | Basman Al-Zahir Palace; Raghadan Palace; Al Husseiniya Palace; Husseiniya Palace; Al-Husseiniya Palace; Bayt al Urdun; Beit al-Urdun Palace | JO | Amman | VENUE
King Hussein Bin Talal Convention Centre | Dead Sea; Shuneh; Sweimeh | JO | | RESORT
Aqaba | | JO | | CITY
Baabda Palace | Baabda; Baabda Presidential Palace | LB | Beirut | VENUE
Grand Serail | Grand Serail palace; Serail | LB | Beirut | VENUE
Ain al-Tineh | Ain el-Tineh; Ain Tineh; Beit al-Wasat; Beiteddine | LB | Beirut | VENUE
People's Palace | Presidential Palace in Damascus; Al-Shaab Palace; Tishreen Palace; Qasr al-Shaab | SY | Damascus | VENUE
Green Zone | International Zone; Republican Palace | IQ | Baghdad | VENUE
Sa'dabad Palace | Sadabad Palace; Saadabad Palace; Sa'dabad; Saadabad; Pasteur Street | IR | Tehran | VENUE
Imam Khomeini Hosseiniyeh | Hosseiniyeh of Imam Khomeini; Beit-e Rahbari | IR | Tehran | VENUE
Balfour Street | Beit Aghion; Prime Minister's Residence; Prime Minister's residence in Jerusalem | IL | Jerusalem | VENUE
Beit HaNassi | President's Residence; Beit Hanassi | IL | Jerusalem | VENUE
Knesset building | | IL | Jerusalem | VENUE
Kirya | Kirya base; HaKirya; Kirya military headquarters | IL | Tel Aviv | VENUE
King David Hotel | | IL | Jerusalem | VENUE
Ben Gurion Airport | Ben Gurion International Airport; Ben-Gurion Airport | IL | Tel Aviv | AIRPORT
Yad Vashem | | IL | Jerusalem | VENUE
Erez crossing | Erez; Erez Crossing | IL | | VENUE
Muqata | Mukataa; Muqataa; Mukata; Muqata'a; Muqata compound | PS | Ramallah | VENUE
Rafah crossing | Rafah; Rafah Crossing | PS | Gaza Strip | VENUE
Abdeen Palace | | EG | Cairo | VENUE
Al-Ittihadiya Palace | Ittihadiya Palace; Heliopolis Palace; Al-Ittihadiyya Palace; Ittihadiyah Palace; Itihadiya Palace; Ittihadiya presidential palace | EG | Cairo | VENUE
Al-Quba Palace | Qubba Palace; Koubbeh Palace | EG | Cairo | VENUE
Tahrir Palace | | EG | Cairo | VENUE
Ras El-Tin Palace | Ras el-Tin; Montaza Palace | EG | Alexandria | VENUE
Mena House | Mena House Hotel | EG | Giza | VENUE
Sharm el-Sheikh | Sharm El-Sheikh; Sharm el Sheikh; Sharm al-Sheikh; Sharm El Sheikh | EG | Sinai | RESORT
Taba | | EG | Sinai | RESORT
El Alamein | New Alamein; El-Alamein; Alamein | EG | | RESORT
Carthage Palace | Palace of Carthage; Presidential Palace in Carthage | TN | Tunis | VENUE
Kasbah Palace | Dar el-Bey; Government Palace at the Kasbah | TN | Tunis | VENUE
El Mouradia Palace | El Mouradia; El-Mouradia; Mouradia Palace; El Mouradia presidential palace | DZ | Algiers | VENUE
Zéralda | Zeralda | DZ | | RESORT
Royal Palace of Casablanca | | MA | Casablanca | VENUE
Dar al-Makhzen | Royal Palace in Rabat; Royal Palace of Rabat | MA | Rabat | VENUE
Skhirat | Skhirat Palace | MA | | RESORT
Ifrane | | MA | | RESORT
Bab al-Aziziya | Bab al-Azizia; Bab al-Aziziyah | LY | Tripoli | VENUE
Aso Rock | Aso Villa; Aso Rock Villa; State House, Abuja; Aso Rock Presidential Villa | NG | Abuja | VENUE
Dodan Barracks | | NG | Lagos | VENUE
Jubilee House | Flagstaff House; Osu Castle; Christiansborg Castle; Peduase Lodge | GH | Accra | VENUE
Palais de la République | Palace of the Republic | SN | Dakar | VENUE
Palais Présidentiel d'Abidjan | Palais du Plateau | CI | Abidjan | VENUE
Koulouba Palace | Koulouba | ML | Bamako | VENUE
Kosyam Palace | Palais de Kosyam | BF | Ouagadougou | VENUE
Sékhoutouréya Palace | Sekhoutoureya Palace; Palais Sékhoutouréya | GN | Conakry | VENUE
Unity Palace | Palais de l'Unité; Etoudi; Etoudi Palace | CM | Yaoundé | VENUE
Renovation Palace | Palais du bord de mer | GA | Libreville | VENUE
Palais de la Nation | | CD | Kinshasa | VENUE
N'Sele | Nsele | CD | Kinshasa | VENUE
Gbadolite | | CD | | CITY
Urugwiro Village | Village Urugwiro; Urugwiro | RW | Kigali | VENUE
State House, Nairobi | State House Nairobi; Statehouse Nairobi | KE | Nairobi | VENUE
UN Office at Nairobi | Gigiri | KE | Nairobi | VENUE
State House, Entebbe | State House Entebbe; Entebbe State House | UG | Entebbe | VENUE
State House, Dar es Salaam | Ikulu | TZ | Dar es Salaam | VENUE
Arusha | Arusha International Conference Centre | TZ | | CITY
Jubilee Palace | National Palace; Menelik Palace | ET | Addis Ababa | VENUE
Africa Hall | African Union headquarters; AU headquarters; African Union Headquarters | ET | Addis Ababa | VENUE
Villa Somalia | | SO | Mogadishu | VENUE
Republican Palace | Presidential Palace in Khartoum | SD | Khartoum | VENUE
State House, Lusaka | | ZM | Lusaka | VENUE
State House, Harare | Zimbabwe House | ZW | Harare | VENUE
Victoria Falls | | ZW | | RESORT
Union Buildings | Union Building | ZA | Pretoria | VENUE
Tuynhuys | De Tuynhuys; Tuynhuis | ZA | Cape Town | VENUE
Mahlamba Ndlopfu | Bryntirion | ZA | Pretoria | VENUE
Groote Schuur | Groote Schuur estate | ZA | Cape Town | VENUE
Sandton Convention Centre | Sandton | ZA | Johannesburg | VENUE
Sun City | | ZA | | RESORT
Iavoloha Palace | Iavoloha | MG | Antananarivo | VENUE
Cidade Alta | Palácio da Cidade Alta | AO | Luanda | VENUE
Ponta Vermelha Palace | Ponta Vermelha | MZ | Maputo | VENUE
The Lodge | | AU | Canberra | VENUE
Kirribilli House | Kirribilli; Admiralty House | AU | Sydney | VENUE
Parliament House | Parliament House, Canberra | AU | Canberra | VENUE
Government House (Canberra) | Yarralumla | AU | Canberra | VENUE
Pine Gap | | AU | | VENUE
Premier House | Beehive | NZ | Wellington | VENUE
Millbrook Resort | Queenstown | NZ | Otago | RESORT
Waitangi | | NZ | | CITY
APEC Haus | | PG | Port Moresby | VENUE
Camp Bondsteel | | XK | | VENUE
`;
