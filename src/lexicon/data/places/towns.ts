/**
 * Towns by the names of English-language news, and towns of conferences and datelines that are too small for the list of cities: `name | other names | country`.
 * Where the list of cities has the town by one of these names, this name is the one to show.
 */
export const townLines = `
Washington | Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; D.C.; District of Columbia | US
New York City | New York; NYC; Nueva York | US
Manhattan | | US
Los Angeles | L.A. | US
Orlando | | US
Madison | Madison, Wisconsin | US
Jackson | Jackson, Mississippi | US
Savannah | | US
Charlotte | | US
Austin | Austin, Texas | US
Dallas | | US
Houston | | US
Denver | | US
Phoenix | Phoenix, Arizona | US
Salem | | US
Lincoln (Nebraska) | Lincoln, Nebraska | US
Cleveland | | US
Columbus | Columbus, Ohio | US
Richmond | Richmond, Virginia | US
Raleigh | | US
Montgomery | Montgomery, Alabama | US
Birmingham | Birmingham, England | GB
Birmingham (Alabama) | Birmingham, Alabama | US
Little Rock | | US
Santa Fe | | US
Sacramento | | US
San Antonio | | US
Albany | | US
Trenton | | US
Oxford | | GB
Cambridge | | GB
Philadelphia | | US
Arlington | Arlington, Virginia | US
Annapolis | | US
Camp Springs | | US
Honolulu | Pearl Harbor | US
Anchorage | Anchorage, Alaska | US
Dayton | Dayton, Ohio | US
Norfolk (Virginia) | Norfolk, Virginia; Naval Station Norfolk | US
Key West | | US
El Paso | El Paso, Texas | US
Eagle Pass | Eagle Pass, Texas | US
McAllen | McAllen, Texas | US
Laredo | | US
Cancún | Cancun | MX
Mexico City | Ciudad de México; CDMX; Ciudad de Mexico; México, D.F.; México DF | MX
Ciudad Juárez | Juárez; Ciudad Juarez | MX
Tapachula | | MX
Acapulco | Acapulco de Juárez | MX
Querétaro | Santiago de Querétaro; Queretaro | MX
León | León de los Aldama | MX
Toluca | | MX
Mérida | | MX
Colonia | Colonia del Sacramento | UY
Petrópolis | | BR
Brasília | Brasilia | BR
São Paulo | Sao Paulo | BR
Rio de Janeiro | Rio | BR
Foz do Iguaçu | Iguazu | BR
Belém | Belem | BR
Bogotá | Bogota; Santafé de Bogotá | CO
Cartagena | Cartagena de Indias | CO
Cúcuta | Cucuta | CO
Santiago | Santiago de Chile | CL
Viña del Mar | | CL
Valparaíso | Valparaiso | CL
Asunción | Asuncion | PY
San José | San Jose, Costa Rica; San Jose | CR
Port-au-Prince | | HT
Port of Spain | Port-of-Spain | TT
Lima | | PE
Cuzco | Cusco | PE
La Paz | | BO
Santa Cruz | Santa Cruz de la Sierra | BO
Mar del Plata | | AR
Bariloche | San Carlos de Bariloche | AR
Iguazú | Puerto Iguazú | AR
Santo Domingo | | DO
Punta Cana | | DO
Montego Bay | | JM
Quebec City | Québec City | CA
Montreal | Montréal | CA
London | Londres; London, England | GB
Edinburgh | | GB
Belfast | | GB
Cardiff | | GB
Windsor | | GB
Newport | | GB
Salisbury | | GB
Paris | | FR
Nice | | FR
Strasbourg | | FR
Marseille | Marseilles | FR
Lyon | Lyons | FR
Versailles | | FR
Rambouillet | | FR
Saint-Tropez | | FR
Munich | München | DE
Cologne | Köln | DE
Nuremberg | Nürnberg; Nurnberg | DE
Hanover | Hannover | DE
Frankfurt | Frankfurt am Main | DE
Bonn | | DE
Potsdam | | DE
Weimar | | DE
Baden-Baden | | DE
Aachen | Aix-la-Chapelle | DE
Vienna | Wien; Vienne | AT
Salzburg | | AT
Innsbruck | | AT
Geneva | Genève; Genf; Ginebra; Geneve | CH
Zurich | Zürich | CH
Bern | Berne | CH
Lausanne | | CH
Basel | Basle | CH
Lucerne | Luzern | CH
Rome | Roma | IT
Milan | Milano | IT
Naples | Napoli | IT
Turin | Torino | IT
Venice | Venezia | IT
Florence | Firenze | IT
Genoa | Genova | IT
Padua | Padova | IT
Bari | | IT
Capri | | IT
Trieste | | IT
Madrid | | ES
Barcelona | | ES
Seville | Sevilla | ES
Granada | | ES
Palma | Palma de Mallorca; Mallorca; Majorca | ES
San Sebastián | San Sebastian; Donostia | ES
Rota | | ES
Lisbon | Lisboa | PT
Porto | Oporto | PT
Sintra | | PT
Brussels | Bruxelles; Brussel; Bruselas | BE
Antwerp | Antwerpen | BE
Ypres | Ieper | BE
Ostend | | BE
Bruges | | BE
The Hague | Den Haag; La Haye; Hague | NL
Amsterdam | | NL
Rotterdam | | NL
Luxembourg | Luxembourg City | LU
Copenhagen | København | DK
Elsinore | Helsingør | DK
Stockholm | | SE
Gothenburg | Göteborg | SE
Malmo | Malmö | SE
Oslo | | NO
Bergen | | NO
Tromsø | Tromso | NO
Kirkenes | | NO
Helsinki | | FI
Naantali | | FI
Rovaniemi | | FI
Turku | | FI
Reykjavik | Reykjavík | IS
Dublin | | IE
Shannon | Shannon Airport | IE
Warsaw | Warszawa | PL
Krakow | Kraków; Cracow | PL
Gdansk | Gdańsk | PL
Lodz | Łódź | PL
Sopot | | PL
Rzeszow | Rzeszów | PL
Wroclaw | Wrocław | PL
Auschwitz | Oświęcim; Oswiecim; Auschwitz-Birkenau | PL
Prague | Praha | CZ
Brno | | CZ
Pilsen | Plzeň | CZ
Bratislava | | SK
Kosice | Košice | SK
Budapest | | HU
Bucharest | București; Bucuresti | RO
Constanța | Constanta | RO
Sibiu | | RO
Timisoara | Timișoara | RO
Sofia | | BG
Varna | | BG
Athens | Athina | GR
Thessaloniki | Salonika | GR
Belgrade | Beograd | RS
Nis | Niš | RS
Novi Sad | | RS
Zagreb | | HR
Dubrovnik | | HR
Split | | HR
Ljubljana | | SI
Bled | | SI
Kranj | | SI
Sarajevo | | BA
Mostar | | BA
Banja Luka | | BA
Srebrenica | | BA
Podgorica | | ME
Skopje | | MK
Tirana | Tiranë | AL
Pristina | Prishtina; Priština | XK
Mitrovica | | XK
Chisinau | Chișinău; Kishinev; Chişinău | MD
Bulboaca | | MD
Tiraspol | | MD
Kyiv | Kiev | UA
Odesa | Odessa | UA
Kharkiv | Kharkov | UA
Lviv | Lvov | UA
Dnipro | Dnepropetrovsk; Dnipropetrovsk | UA
Zaporizhzhia | Zaporizhia; Zaporozhye | UA
Mykolaiv | Mykolayiv | UA
Bakhmut | | UA
Bucha | | UA
Kramatorsk | Kramators’k | UA
Minsk | | BY
Brest | Brest-Litovsk | BY
Vilnius | | LT
Kaunas | | LT
Klaipeda | Klaipėda | LT
Riga | | LV
Tallinn | | EE
Narva | | EE
Moscow | Moskva; Moscou | RU
Saint Petersburg | St. Petersburg; St Petersburg; Leningrad; Petrograd | RU
Nizhny Novgorod | Nizhniy Novgorod; Gorky | RU
Rostov-on-Don | Rostov-na-Donu; Rostov | RU
Yekaterinburg | Ekaterinburg; Sverdlovsk | RU
Volgograd | Stalingrad | RU
Vladivostok | | RU
Kazan | | RU
Grozny | Groznyy | RU
Kaliningrad | Königsberg | RU
Beslan | | RU
Valdai | | RU
Tbilisi | | GE
Batumi | | GE
Gori | | GE
Sukhumi | Sokhumi | GE
Yerevan | | AM
Gyumri | | AM
Baku | | AZ
Shusha | | AZ
Stepanakert | Khankendi | AZ
Ankara | | TR
Istanbul | Constantinople; İstanbul | TR
Izmir | İzmir; Smyrna | TR
Gaziantep | | TR
Diyarbakir | Diyarbakır | TR
Bodrum | | TR
Hatay | Antakya; Antioch | TR
Nicosia | Lefkosia; Lefkoşa | CY
Limassol | Lemesos | CY
Larnaca | | CY
Jerusalem | Al-Quds; Yerushalayim; West Jerusalem | IL
Tel Aviv | Tel Aviv-Yafo; Tel-Aviv | IL
Eilat | Elat | IL
Caesarea | | IL
Herzliya | Herzliyya | IL
Sderot | | IL
Ramallah | | PS
Bethlehem | | PS
Gaza City | | PS
Jericho | | PS
Hebron | | PS
Nablus | | PS
Jenin | | PS
Khan Younis | Khan Yunis | PS
Amman | | JO
Zarqa | | JO
Beirut | Beyrouth | LB
Damascus | Dimashq | SY
Aleppo | Halab | SY
Homs | Hims | SY
Latakia | | SY
Palmyra | Tadmur | SY
Raqqa | Ar Raqqah; Raqqah | SY
Daraa | Deraa | SY
Baghdad | | IQ
Irbil | Erbil; Arbil; Hewler | IQ
Basra | Basrah; Al Basrah | IQ
Mosul | | IQ
Kirkuk | | IQ
Najaf | An Najaf; Al-Najaf | IQ
Karbala | Kerbala | IQ
Sulaymaniyah | Sulaimaniyah; Sulaimaniya; Slemani; As Sulaymaniyah | IQ
Fallujah | | IQ
Tikrit | | IQ
Tehran | Teheran | IR
Qom | | IR
Isfahan | Esfahan | IR
Mashhad | Meshed | IR
Shiraz | | IR
Natanz | | IR
Fordow | | IR
Bushehr | | IR
Riyadh | Ar Riyad | SA
Jeddah | Jidda; Jiddah | SA
Mecca | Makkah | SA
Medina | Madinah | SA
Dhahran | | SA
Abu Dhabi | | AE
Dubai | | AE
Sharjah | | AE
Doha | | QA
Manama | | BH
Muscat | Masqat | OM
Salalah | | OM
Sanaa | Sana'a; Sana; Sanʽa | YE
Aden | | YE
Hodeidah | Hodeida; Al Hudaydah; Hudaydah | YE
Taiz | Ta'izz | YE
Cairo | El Cairo; Le Caire; Al-Qahira | EG
Alexandria | | EG
Giza | | EG
Luxor | | EG
Aswan | | EG
Suez | | EG
Ismailia | | EG
Tripoli | Tarabulus | LY
Tripoli (Lebanon) | Tripoli | LB
Benghazi | | LY
Misrata | Misurata | LY
Sirte | Surt | LY
Tobruk | | LY
Tunis | | TN
Sousse | | TN
Sidi Bouzid | | TN
Djerba | | TN
Algiers | Alger; Argel | DZ
Oran | | DZ
Constantine | | DZ
Rabat | | MA
Casablanca | | MA
Marrakesh | Marrakech | MA
Tangier | Tanger | MA
Fez | Fès; Fes | MA
Agadir | | MA
Laayoune | El Aaiun; Laâyoune | EH
Tindouf | | DZ
Nouakchott | | MR
Dakar | | SN
Banjul | | GM
Bissau | | GW
Conakry | | GN
Freetown | | SL
Monrovia | | LR
Abidjan | | CI
Yamoussoukro | | CI
Bamako | | ML
Timbuktu | Tombouctou | ML
Gao | | ML
Kidal | | ML
Ouagadougou | | BF
Niamey | | NE
Agadez | | NE
Accra | | GH
Kumasi | | GH
Lomé | Lome | TG
Cotonou | | BJ
Abuja | | NG
Lagos | | NG
Kano | | NG
Maiduguri | | NG
Port Harcourt | | NG
Yaoundé | Yaounde | CM
Douala | | CM
N'Djamena | Ndjamena | TD
Bangui | | CF
Libreville | | GA
Malabo | | GQ
Brazzaville | | CG
Kinshasa | Léopoldville; Leopoldville | CD
Lubumbashi | Elisabethville | CD
Goma | | CD
Bukavu | | CD
Luanda | | AO
Kigali | | RW
Bujumbura | | BI
Kampala | | UG
Entebbe | | UG
Nairobi | | KE
Mombasa | | KE
Dar es Salaam | Dar-es-Salaam | TZ
Dodoma | | TZ
Addis Ababa | Addis-Ababa | ET
Mekelle | Mekele | ET
Asmara | | ER
Djibouti | Djibouti City | DJ
Mogadishu | Muqdisho | SO
Hargeisa | | SO
Khartoum | | SD
Port Sudan | | SD
Omdurman | | SD
El Fasher | Al-Fashir; El-Fasher; Al Fashir | SD
Juba | | SS
Lusaka | | ZM
Livingstone | | ZM
Harare | | ZW
Bulawayo | | ZW
Lilongwe | | MW
Maputo | Lourenço Marques | MZ
Beira | | MZ
Pretoria | Tshwane | ZA
Johannesburg | Joburg | ZA
Cape Town | | ZA
Durban | | ZA
Soweto | | ZA
Bloemfontein | | ZA
Gaborone | | BW
Windhoek | | NA
Maseru | | LS
Mbabane | | SZ
Lobamba | | SZ
Antananarivo | | MG
Port Louis | | MU
Moroni | | KM
Kabul | | AF
Kandahar | Qandahar | AF
Herat | Herāt | AF
Mazar-i-Sharif | Mazar-e-Sharif; Mazar-e Sharif; Mazār-e Sharīf | AF
Jalalabad | Jalālābād | AF
Islamabad | | PK
Rawalpindi | | PK
Karachi | | PK
Lahore | | PK
Peshawar | | PK
Quetta | | PK
Abbottabad | | PK
New Delhi | Delhi | IN
Mumbai | Bombay | IN
Kolkata | Calcutta | IN
Chennai | Madras | IN
Bengaluru | Bangalore | IN
Hyderabad | | IN
Ahmedabad | Ahmadabad | IN
Varanasi | Benares | IN
Amritsar | | IN
Srinagar | | IN
Dharamsala | Dharamshala | IN
Pune | Poona | IN
Jaipur | | IN
Udaipur | | IN
Dhaka | Dacca | BD
Chittagong | Chattogram | BD
Kathmandu | Katmandu | NP
Thimphu | | BT
Colombo | | LK
Jaffna | | LK
Malé | Male | MV
Astana | Nur-Sultan; Nursultan; Akmola | KZ
Almaty | Alma-Ata; Alma Ata | KZ
Aktau | | KZ
Baikonur | | KZ
Tashkent | Toshkent | UZ
Samarkand | Samarqand | UZ
Bukhara | | UZ
Bishkek | Frunze | KG
Osh | | KG
Dushanbe | | TJ
Ashgabat | Ashkhabad | TM
Ulaanbaatar | Ulan Bator | MN
Beijing | Peking; Pekín; Pékin; Beiping | CN
Shanghai | | CN
Guangzhou | Canton | CN
Shenzhen | | CN
Hangzhou | | CN
Nanjing | Nanking | CN
Tianjin | Tientsin | CN
Wuhan | | CN
Xi'an | Xian | CN
Chengdu | | CN
Chongqing | Chungking | CN
Dalian | | CN
Harbin | | CN
Qingdao | Tsingtao | CN
Xiamen | Amoy | CN
Kunming | | CN
Lhasa | | CN
Urumqi | Ürümqi | CN
Kashgar | | CN
Sanya | | CN
Suzhou | | CN
Taipei | Taibei | TW
Kaohsiung | | TW
Kinmen | Quemoy | TW
Tokyo | Tokio | JP
Kyoto | | JP
Osaka | | JP
Hiroshima | | JP
Nagasaki | | JP
Sapporo | | JP
Yokohama | | JP
Kobe | | JP
Nagoya | | JP
Nara | | JP
Sendai | | JP
Fukushima | | JP
Naha | | JP
Seoul | Séoul; Seul | KR
Busan | Pusan | KR
Incheon | Inchon | KR
Pyeongtaek | Camp Humphreys | KR
Pyeongchang | PyeongChang | KR
Gangneung | | KR
Pyongyang | P'yongyang | KP
Kaesong | | KP
Wonsan | | KP
Yongbyon | | KP
Hanoi | Ha Noi | VN
Ho Chi Minh City | Saigon | VN
Da Nang | Danang | VN
Hue | Huế | VN
Vientiane | | LA
Luang Prabang | | LA
Phnom Penh | | KH
Siem Reap | | KH
Bangkok | | TH
Chiang Mai | | TH
Phuket | | TH
Pattaya | | TH
Naypyidaw | Nay Pyi Taw; Naypyitaw; Naypyidaw City | MM
Yangon | Rangoon | MM
Mandalay | | MM
Manila | Makati; Quezon City | PH
Davao | Davao City | PH
Subic Bay | Subic | PH
Clark Air Base | Clark Freeport | PH
Cebu | Cebu City | PH
Singapore | | SG
Kuala Lumpur | | MY
Putrajaya | | MY
Langkawi | | MY
Kota Kinabalu | | MY
Jakarta | Djakarta; Batavia | ID
Bandung | | ID
Bogor | | ID
Yogyakarta | Jogjakarta | ID
Surabaya | | ID
Labuan Bajo | | ID
Nusantara | | ID
Bandar Seri Begawan | | BN
Dili | | TL
Port Moresby | | PG
Honiara | | SB
Suva | | FJ
Nadi | | FJ
Apia | | WS
Nuku'alofa | | TO
Port Vila | | VU
Canberra | | AU
Sydney | | AU
Melbourne | | AU
Brisbane | | AU
Perth | | AU
Darwin | | AU
Cairns | | AU
Wellington | | NZ
Auckland | | NZ
Christchurch | | NZ
Rotorua | | NZ
Rarotonga | | CK
Attard | | MT
Valletta | | MT
Vatican City | | VA
Monaco | Monte Carlo | MC
Vaduz | | LI
San Marino | City of San Marino | SM
Guam | | GU
San Juan | San Juan, Puerto Rico | PR
Panama City | Ciudad de Panamá | PA
Guatemala City | Ciudad de Guatemala | GT
San Salvador | | SV
Tegucigalpa | | HN
San Pedro Sula | | HN
Managua | | NI
Havana | La Habana; Habana | CU
Santiago de Cuba | | CU
Kingston | | JM
Bridgetown | | BB
Nassau | | BS
Georgetown | | GY
Paramaribo | | SR
Caracas | | VE
Maracaibo | | VE
Quito | | EC
Guayaquil | | EC
Montevideo | | UY
Buenos Aires | | AR
Punta Arenas | | CL
Hamilton (Bermuda) | Hamilton, Bermuda | BM
West Berlin | | DE
East Berlin | | DE
Aviano | Aviano Air Base | IT
Nettuno | | IT
Colleville-sur-Mer | Colleville; Omaha Beach; Normandy American Cemetery | FR
Campobello Island | Campobello | CA
Limerick | | IE
Galway | | IE
Cam Ranh Bay | Cam Ranh | VN
Petra | | JO
Masada | | IL
Sal | | CV
Pula | | HR
Sinaia | | RO
Brcko | Brčko | BA
Yokota Air Base | Yokota | JP
Landstuhl | | DE
Stralsund | | DE
Arromanches | | FR
Goree Island | Gorée; Gorée Island | SN
Porto-Novo | Porto Novo | BJ
Hillsborough | | GB
Corregidor | Corregidor Island | PH
Balboa | | PA
Antigua Guatemala | La Antigua | GT
Cap-Haïtien | Cap-Haitien; Cap Haitien | HT
Labrador | | CA
Culzean Castle | | GB
Ephesus | | TR
Mons | | BE
Saint George's | St. George's; St George's | GD
Castries | | LC
Basseterre | | KN
Roseau | | DM
Kingstown | | VC
St. John's | Saint John's | AG
Belmopan | Belize City | BZ
Bagan | | MM
Ayutthaya | | TH
Yeosu | | KR
Sharm | | EG
Palikir | | FM
Majuro | | MH
Yaren | | NR
Ngerulmud | Koror | PW
Boston | | US
Memphis | | US
Atlanta | | US
Oakland | | US
Buffalo | | US
Hartford | | US
Providence | | US
Columbia (South Carolina) | Columbia, South Carolina | US
Springfield (Illinois) | Springfield, Illinois | US
Bristol | | GB
Bradford | | GB
Luton | | GB
Derby | | GB
Preston | | GB
Morelia | | MX
Kerman | | IR
Dresden | | DE
Münster | Muenster | DE
Kiel | | DE
Tula | | RU
Chita | | RU
Orel | Orël | RU
Santos | | BR
Olinda | | BR
Vitória | | BR
Bologna | | IT
Catania | | IT
Van (Turkey) | Van Province | TR
Thiès | Thies | SN
Toledo (Spain) | Toledo, Spain | ES
Oviedo | | ES
Santander | | ES
Cuenca | | EC
Hobart | | AU
Regina (Canada) | Regina, Saskatchewan | CA
Valdivia | | CL
Concepción | Concepcion | CL
Arica | | CL
Sidon | Saida | LB
Orléans | Orleans | FR
Dijon | | FR
Bordeaux | | FR
Larissa | Larisa | GR
Kandy | | LK
Bender | Bendery | MD
Haarlem | | NL
Braga | | PT
Abha | | SA
Kimberley | | ZA
Vinh | | VN
Buenaventura | | CO
Colón | Colon, Panama | PA
Limón | Puerto Limón | CR
Puntarenas | | CR
Puerto Barrios | | GT
Nizwa | | OM
`;
