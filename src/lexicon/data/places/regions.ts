/** Regions: `name | other names | country`. States, provinces, territories and lands in the news. */
export const regionLines = `
Alabama | Ala. | US
Alaska | | US
Arizona | Ariz. | US
Arkansas | Ark. | US
California | Calif. | US
Colorado | Colo. | US
Connecticut | Conn. | US
Delaware | Del. | US
Florida | Fla. | US
Georgia (U.S. state) | Georgia; Ga.; state of Georgia | US
Hawaii | Hawai'i | US
Idaho | | US
Illinois | Ill. | US
Indiana | Ind. | US
Iowa | | US
Kansas | Kan. | US
Kentucky | Ky. | US
Louisiana | | US
Maine | | US
Maryland | Md. | US
Massachusetts | Mass. | US
Michigan | Mich. | US
Minnesota | Minn. | US
Mississippi | Miss. | US
Missouri | Mo. | US
Montana | Mont. | US
Nebraska | Neb. | US
Nevada | Nev. | US
New Hampshire | N.H. | US
New Jersey | N.J. | US
New Mexico | N.M. | US
New York State | New York state; upstate New York | US
North Carolina | N.C. | US
North Dakota | N.D. | US
Ohio | | US
Oklahoma | Okla. | US
Oregon | Ore. | US
Pennsylvania | Pa. | US
Rhode Island | R.I. | US
South Carolina | S.C. | US
South Dakota | S.D. | US
Tennessee | Tenn. | US
Texas | | US
Utah | | US
Vermont | Vt. | US
Virginia | Va. | US
Washington State | Washington state; state of Washington | US
West Virginia | W.Va. | US
Wisconsin | Wis. | US
Wyoming | Wyo. | US
District of Columbia | | US
Silicon Valley | | US
Long Island | | US
Rio Grande Valley | | US
Alberta | | CA
British Columbia | | CA
Manitoba | | CA
New Brunswick | | CA
Newfoundland and Labrador | Newfoundland | CA
Nova Scotia | | CA
Ontario | | CA
Prince Edward Island | | CA
Quebec | Québec | CA
Saskatchewan | | CA
Yukon | | CA
Nunavut | | CA
Northwest Territories | | CA
Baja California | | MX
Baja California Sur | | MX
Chiapas | | MX
Guerrero | | MX
Jalisco | | MX
Michoacán | | MX
Nuevo León | | MX
Oaxaca | | MX
Quintana Roo | | MX
Sinaloa | | MX
Sonora | | MX
Tabasco | | MX
Tamaulipas | | MX
Veracruz | | MX
Yucatán | Yucatan Peninsula; Yucatán Peninsula | MX
Scotland | | GB
England | | GB
Wales | | GB
Northern Ireland | | GB
Ulster | | GB
Cornwall | | GB
Kent | | GB
Norfolk | | GB
Buckinghamshire | | GB
Oxfordshire | | GB
Bavaria | Bayern | DE
Brandenburg | | DE
Saxony | Sachsen | DE
Lower Saxony | | DE
Hesse | | DE
Baden-Württemberg | Baden-Wuerttemberg | DE
North Rhine-Westphalia | | DE
Rhineland-Palatinate | | DE
Schleswig-Holstein | | DE
Thuringia | | DE
Saarland | | DE
Normandy | Normandie | FR
Brittany | Bretagne | FR
Provence | | FR
Corsica | Corse | FR
Alsace | Alsace-Lorraine | FR
French Riviera | Côte d'Azur | FR
Lombardy | Lombardia | IT
Sicily | Sicilia | IT
Sardinia | Sardegna | IT
Tuscany | Toscana | IT
Apulia | Puglia | IT
Abruzzo | | IT
Lampedusa | | IT
Catalonia | Catalunya; Cataluña | ES
Basque Country | Euskadi; País Vasco | ES
Andalusia | Andalucía | ES
Galicia | | ES
Canary Islands | | ES
Ceuta | | ES
Melilla | | ES
Azores | Açores | PT
Madeira | | PT
Crete | | GR
Corfu | | GR
Rhodes | | GR
Lesbos | Lesvos | GR
Tyrol | | AT
Carinthia | | AT
Nidwalden | | CH
Gotland | | SE
Silesia | | PL
Transylvania | | RO
Vojvodina | | RS
Republika Srpska | Serb Republic | BA
Transnistria | Transdniestria; Trans-Dniester | MD
Gagauzia | | MD
Crimea | Crimean Peninsula; Crimean peninsula; Krym | UA
Donbas | Donbass | UA
Donetsk region | Donetsk oblast; Donetsk People's Republic | UA
Luhansk region | Luhansk oblast; Luhansk People's Republic | UA
Kherson region | Kherson oblast | UA
Chechnya | Chechen Republic | RU
Dagestan | | RU
Ingushetia | | RU
Tatarstan | | RU
Siberia | | RU
Kaliningrad region | Kaliningrad oblast | RU
Kursk region | Kursk oblast | RU
Belgorod region | Belgorod oblast | RU
Sakhalin | | RU
Kuril Islands | Kurils; Northern Territories; Southern Kurils | RU
Amur | Amur region | RU
Russian Far East | | RU
Abkhazia | | GE
South Ossetia | | GE
Adjara | Ajara | GE
Nagorno-Karabakh | Nagorno Karabakh; Karabakh; Artsakh | AZ
Nakhchivan | Nakhichevan | AZ
Gaza Strip | Gaza; Gaza strip | PS
West Bank | the West Bank; occupied West Bank | PS
East Jerusalem | | PS
Golan Heights | Golan | SY
Idlib province | Idlib | SY
Rojava | northeast Syria; northeastern Syria | SY
Sinai | Sinai Peninsula; Sinai peninsula; North Sinai | EG
Negev | Negev Desert | IL
Galilee | | IL
Iraqi Kurdistan | Kurdistan Region; Kurdistan; Kurdish region; Kurdistan Region of Iraq | IQ
Anbar | Anbar province; Al Anbar | IQ
Nineveh | Nineveh province; Nineveh Plains | IQ
Khuzestan | | IR
Sistan-Baluchestan | Sistan and Baluchestan; Sistan-Baluchistan | IR
Cyrenaica | | LY
Fezzan | | LY
Hadramawt | Hadhramaut | YE
Marib | | YE
Dhofar | | OM
Helmand | Helmand province; Helmand Province | AF
Parwan | | AF
Kunduz province | | AF
Nangarhar | | AF
Punjab | | PK
Punjab (India) | Punjab; Indian Punjab | IN
Sindh | Sind | PK
Balochistan | Baluchistan | PK
Khyber Pakhtunkhwa | North-West Frontier Province; Khyber-Pakhtunkhwa | PK
Waziristan | North Waziristan; South Waziristan | PK
Kashmir | Jammu and Kashmir; Indian-administered Kashmir; Jammu & Kashmir | IN
Azad Kashmir | Pakistan-administered Kashmir; Azad Jammu and Kashmir | PK
Ladakh | | IN
Gujarat | | IN
Goa | | IN
Kerala | | IN
Tamil Nadu | | IN
Uttar Pradesh | | IN
Himachal Pradesh | | IN
Maharashtra | | IN
Assam | | IN
Arunachal Pradesh | | IN
Nagaland | | IN
Manipur | | IN
Rakhine | Rakhine State; Rakhine state; Arakan | MM
Kachin | Kachin State | MM
Shan State | | MM
Cox's Bazar | | BD
Chittagong Hill Tracts | | BD
Mindanao | | PH
Luzon | | PH
Aceh | | ID
Java | | ID
Sumatra | | ID
West Papua | Papua province | ID
Sulawesi | | ID
Sabah | | MY
Sarawak | | MY
Penang | | MY
Okinawa | Okinawa prefecture | JP
Hokkaido | | JP
Kyushu | | JP
Mie | Mie Prefecture | JP
Nagano | | JP
Yamaguchi | | JP
Gyeonggi | Gyeonggi Province | KR
Jeju | Jeju Island; Cheju | KR
Tibet | Tibet Autonomous Region; Xizang | CN
Xinjiang | Xinjiang Uyghur Autonomous Region; Sinkiang | CN
Inner Mongolia | | CN
Manchuria | | CN
Guangdong | Canton province | CN
Sichuan | Szechuan | CN
Yunnan | | CN
Hainan | Hainan Island | CN
Hebei | | CN
Henan | | CN
Hubei | | CN
Hunan | | CN
Zhejiang | | CN
Jiangsu | | CN
Shandong | | CN
Shaanxi | | CN
Fujian | | CN
Ningxia | | CN
Liaoning | | CN
Heilongjiang | | CN
Darfur | | SD
South Kordofan | | SD
Abyei | | SD
Tigray | Tigray region; Tigray Region | ET
Oromia | | ET
Ogaden | | ET
Amhara region | Amhara Region | ET
Puntland | | SO
Somaliland | | SO
Jubaland | | SO
North Kivu | | CD
South Kivu | | CD
Katanga | | CD
Kivu | | CD
Ituri | | CD
Cabinda | | AO
Casamance | | SN
Biafra | | NG
Borno | Borno State | NG
Niger Delta | | NG
Cabo Delgado | | MZ
Ambazonia | Anglophone regions | CM
Zanzibar | | TZ
KwaZulu-Natal | Natal | ZA
Gauteng | | ZA
Western Cape | | ZA
Eastern Cape | | ZA
Western Sahara region | | EH
Rif | | MA
Kabylie | Kabylia | DZ
New South Wales | | AU
Queensland | | AU
Tasmania | | AU
Northern Territory | | AU
Western Australia | | AU
South Australia | | AU
Otago | | NZ
Bougainville | | PG
Guadalcanal | | SB
Patagonia | | AR
Tierra del Fuego | | AR
Amazonas | | BR
Bahia | | BR
Minas Gerais | | BR
Pará | | BR
Rio Grande do Sul | | BR
Pernambuco | | BR
Antioquia | | CO
Catatumbo | | CO
Essequibo | Guayana Esequiba | GY
Zulia | | VE
Galápagos | Galapagos Islands | EC
Makkah | Mecca Province | SA
`;
