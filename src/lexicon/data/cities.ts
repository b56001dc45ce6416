/** Cities by country, the largest first: GeoNames, CC BY 4.0. Made by scripts/cities.mjs; do not edit. */
export const cityLines = `
AD | Andorra la Vella
AE | Dubai; Sharjah; Abu Dhabi; Ajman City; Ras Al Khaimah City; Musaffah; Al Fujairah City; Umm Al Quwain City
AF | Kabul; Kandahār; Mazār-e Sharīf; Herāt; Jalālābād; Kunduz; Ghazni; Balkh; Baghlān; Gardez; Khōst; Maymana; Bāzārak; Taloqan; Bāmyān
AG | Saint John’s
AI | The Valley
AL | Tirana; Durrës; Elbasan; Vlorë; Shkodër
AM | Yerevan; Gyumri; Vanadzor
AO | Luanda; N’dalatando; Huambo; Lobito; Benguela; Cuito; Lubango; Malanje; Namibe; Cabinda; Uíge
AR | Buenos Aires; Córdoba; Rosario; Mendoza; San Miguel de Tucumán; La Plata; Mar del Plata; Salta; Santa Fe; San Juan; Resistencia; Santiago del Estero; Corrientes; Posadas; San Salvador de Jujuy; Bahía Blanca; Paraná; Neuquén; José C. Paz; Quilmes; Formosa; San Fernando del Valle de Catamarca; San Luis; Berazategui; La Rioja; San Miguel; Río Cuarto; Concordia; Comodoro Rivadavia; San Nicolás de los Arroyos; Santa Rosa; San Rafael; Tandil; Río Gallegos
AS | Pago Pago
AT | Vienna; Graz; Linz; Salzburg; Innsbruck; Klagenfurt am Wörthersee
AU | Sydney; Melbourne; Brisbane; Perth; Adelaide; Gold Coast; Canberra; Newcastle; Wollongong; Logan City; Geelong; Townsville; Toowoomba; Rockingham; Launceston; Bendigo
AW | Oranjestad
AX | Mariehamn
AZ | Baku; Ganja; Sumqayıt; Lankaran; Yevlakh; Mingelchaur; Saatlı; Şirvan; Nakhchivan
BA | Sarajevo; Banja Luka; Zenica; Tuzla; Mostar
BB | Bridgetown
BD | Dhaka; Chittagong; Khulna; Rājshāhi; Comilla; Shibganj; Natore; Rangpur; Tungi; Narsingdi; Bagerhat; Cox’s Bāzār; Jessore; Nāgarpur; Sylhet; Mymensingh; Nārāyanganj; Bogra; Dinājpur; Barisāl; Saidpur; Pār Naogaon; Pābna; Paltan; Tāngāil; Jamālpur; Puthia; Nawābganj; Kushtia; Sonārgaon; Sātkhira; Sirajganj; Farīdpur; Sherpur; Bhairab Bāzār; Shāhzādpur
BE | Brussels; Antwerpen; Charleroi; Liège; Brugge; Namur
BF | Ouagadougou; Bobo-Dioulasso; Koudougou; Ouahigouya; Banfora
BG | Sofia; Plovdiv; Varna; Burgas; Stara Zagora; Pleven; Sliven; Dobrich; Shumen; Pernik; Yambol; Haskovo; Pazardzhik; Blagoevgrad; Veliko Tŭrnovo; Gabrovo; Vratsa
BH | Manama
BI | Bujumbura; Muyinga; Gitega
BJ | Cotonou; Abomey-Calavi; Djougou; Porto-Novo; Parakou; Bohicon; Lokossa; Ouidah; Abomey; Natitingou
BL | Gustavia
BM | Hamilton
BN | Bandar Seri Begawan
BO | Santa Cruz de la Sierra; Cochabamba; La Paz; Sucre; Oruro; Tarija; Potosí; Sacaba
BQ | Kralendijk
BR | São Paulo; Rio de Janeiro; Salvador; Fortaleza; Belo Horizonte; Brasília; Curitiba; Manaus; Recife; Belém; Porto Alegre; Goiânia; Guarulhos; Campinas; Nova Iguaçu; Maceió; São Luís; Duque de Caxias; Natal; Teresina; São Bernardo do Campo; Campo Grande; Osasco; Santo André; João Pessoa; Jaboatão dos Guararapes; Contagem; Ribeirão Preto; São José dos Campos; Uberlândia; Sorocaba; Cuiabá; Aparecida de Goiânia; Aracaju; Feira de Santana; Londrina; Juiz de Fora; Belford Roxo; Joinville; Niterói; São João de Meriti; Ananindeua; Florianópolis; Ribeirão das Neves; Vila Velha; Diadema; Campos dos Goytacazes; Mauá; Betim; Caxias do Sul; São José do Rio Preto; Carapicuíba; Campina Grande; Piracicaba; Macapá; Itaquaquecetuba; Bauru; Montes Claros; Canoas; Mogi das Cruzes; São Vicente; Jundiaí; Pelotas; Anápolis; Maringá; Guarujá; Porto Velho; Blumenau; Foz do Iguaçu; Ponta Grossa; Paulista; Limeira; Viamão; Suzano; Caucaia; Petrópolis; Uberaba; Rio Branco; Cascavel; Novo Hamburgo; Vitória da Conquista; Barueri; Taubaté; Governador Valadares; Praia Grande; Várzea Grande; Volta Redonda; Santa Maria; Santa Luzia; Gravataí; Caruaru; Boa Vista; Rio Verde; Ipatinga; Sumaré; Juazeiro do Norte; Embu; Imperatriz; Taboão da Serra; Jacareí; Marília; Presidente Prudente; São Leopoldo; Itabuna; São Carlos; Hortolândia; Mossoró; Itapevi; Sete Lagoas; São José; Palmas; Parauapebas; Americana; Petrolina; Divinópolis; Maracanaú; Planaltina; Santarém; Camaçari; Santa Bárbara d'Oeste; Rio Grande; Cachoeiro de Itapemirim; Itaboraí; Rio Claro; Indaiatuba; Passo Fundo; Cotia; Francisco Morato; Araçatuba; Araraquara; Ferraz de Vasconcelos; Arapiraca; Lages; Barra Mansa; Nossa Senhora do Socorro; Dourados; Criciúma; Chapecó; Barreiras; Sobral; Itajaí; Ilhéus; Angra dos Reis; Nova Friburgo; Rondonópolis; Itapecerica da Serra; Guarapuava; Parnamirim; Caxias; Nilópolis; Poços de Caldas; Marabá; Luziânia; Macaé; Ibirité; Lauro de Freitas; Paranaguá; Parnaíba; Itu; Castanhal; São Caetano do Sul; Queimados; Pindamonhangaba; Sapucaia; Jaraguá do Sul; Mogi Guaçu; Jequié; Itapetininga; Patos de Minas; Bragança Paulista; São José dos Pinhais; Teresópolis; Uruguaiana; Porto Seguro; Alagoinhas; Palhoça; Barbacena; Cachoeirinha; Santa Rita; Jaú; Cubatão; Pinhais; Simões Filho; Varginha; Sinop; Pouso Alegre; Eunápolis; Botucatu; Jandira; Ribeirão Pires; Conselheiro Lafaiete; Resende; Araucária; Atibaia; Várzea Paulista; Garanhuns; Araruama; Catanduva; Franco da Rocha; Cabo Frio; Ji Paraná; Araras; Poá; Vitória de Santo Antão; Umuarama; Apucarana; Santa Cruz do Sul; Guaratinguetá; Linhares; Araguaína; Esmeraldas; Birigui; Assis; Barretos; Colatina; Teófilo Otoni; Guaíba; Guarapari; Coronel Fabriciano; Itaguaí; Rio das Ostras
BS | Nassau
BT | Thimphu
BW | Gaborone; Francistown; Molepolole
BY | Minsk; Homyel'; Mahilyow; Vitebsk; Hrodna; Brest; Babruysk; Baranovichi; Barysaw; Pinsk; Orsha; Mazyr; Salihorsk; Maladzyechna; Navapolatsk
BZ | Belize City; Belmopan
CA | Toronto; Montréal; Calgary; Ottawa; Edmonton; Mississauga; North York; Winnipeg; Vancouver; Scarborough; Québec; Brampton; Surrey; Laval; Halifax; Etobicoke; London; Oshawa; Gatineau; Kitchener; Longueuil; Burnaby; Saskatoon; Richmond Hill; Nepean; Oakville; Burlington; Greater Sudbury; Abbotsford; Saguenay; Coquitlam; St. Catharines; Sherbrooke; Kelowna; Trois-Rivières; Guelph; East York; Moncton; Dartmouth; St. John's
CC | West Island
CD | Kinshasa; Lubumbashi; Mbuji-Mayi; Kisangani; Masina; Kananga; Likasi; Kolwezi; Tshikapa; Bukavu; Mwene-Ditu; Kikwit; Mbandaka; Matadi; Uvira; Boma; Butembo; Gandajika; Kalemie; Goma; Kindu; Isiro; Bandundu; Gemena; Ilebo; Bunia; Kamina
CF | Bangui; Bimbo; Mbaïki; Berbérati
CG | Brazzaville; Pointe-Noire; Dolisie
CH | Zürich; Genève; Bern; Lausanne; Sankt Gallen
CI | Abidjan; Abobo; Bouaké; Daloa; San-Pédro; Yamoussoukro; Korhogo; Divo; Gagnoa; Abengourou; Anyama; Dimbokro
CK | Avarua
CL | Santiago; Puente Alto; Antofagasta; Viña del Mar; Valparaíso; Talcahuano; San Bernardo; Temuco; Iquique; Rancagua; La Pintana; Talca; Coquimbo; Puerto Montt; La Serena; Chillán; Calama; Osorno; Quilpué; Copiapó; Los Ángeles; Punta Arenas; Lo Prado; Curicó
CM | Douala; Yaoundé; Garoua; Kousséri; Bamenda; Maroua; Bafoussam; Mokolo; Ngaoundéré; Bertoua; Edéa; Loum; Kumba; Nkongsamba; Mbouda; Ébolowa
CN | Shanghai; Beijing; Tianjin; Guangzhou; Shenzhen; Wuhan; Dongguan; Chongqing; Chengdu; Nanjing; Nanchong; Xi’an; Shenyang; Hangzhou; Harbin; Tai’an; Suzhou; Shantou; Jinan; Zhengzhou; Changchun; Dalian; Kunming; Qingdao; Foshan; Puyang; Wuxi; Xiamen; Tianshui; Ningbo; Shiyan; Taiyuan; Tangshan; Hefei; Zibo; Zhongshan; Changsha; Ürümqi; Shijiazhuang; Lanzhou; Yunfu; Nanchang; Dadonghai; Ordos; Jilin; Bayan Nur; Kunshan; Xinyang; Fushun; Luoyang; Guankou; Handan; Baotou; Xuchang; Yueyang; Anshan; Tongshan; Fuzhou; Guiyang; Lijiang; Datong; Changshu City; Xianyang; Huainan; Jieyang; Zhu Cheng City; Baoding; Benxi; Changzhou; Huaibei; Kaifeng; Pingdingshan; Qiqihar; Wenzhou; Nanning; Anyang; Hohhot; Shangyu; Xining; Qinhuangdao; Hengyang; Xinxiang; Hegang; Langfang; Zhumadian; Yantai; Zhuzhou; Changzhi; Zhangjiakou; Zigong; Fuxin; Huangshi; Liaoyang; Xiangtan; Puyang Chengguanzhen; Nantong; Mudanjiang; Guilin; Zhanjiang; Zhenjiang; Dandong; Shaoguan; Yancheng; Panshan; Haikou; Taizhou; Xingtai; Jinzhou; Shuangyashan; Luancheng; Yingkou; Zhangzhou; Bengbu; Shihezi; Siping; Huai'an; Jiamusi; Neijiang; Yangzhou; Guli; Tanggu; Jiangmen; Cangzhou; Changde; Jiaozuo; Tonghua; Wuhu; Zhuhai; Shashi; Wuwei; Jianshui; Qionghai; Yichang; Yinchuan; Zunyi; Jiaxing; Liaoyuan; Xiangyang; Dadukou; Hengshui; Jining; Wenshan City; Chengde; Bei’an; Luqiao; Chaozhou; Shaoxing; Luohe; Yangquan; Chaoyang; Jixi; Yangjiang; Weifang; Xinpu; Dezhou; Zhoukou; Putian; Zhangjiakou Shi Xuanhua Qu; Pingxiang; Fenghuang; Zhaoqing; Huocheng; Anqing; Anshun; Chifeng; Taihecun; Shiqi; Aksu; Tieling; Jincheng; Yanji; Suizhou; Shangrao; Baicheng; Lianshan; Wusong; Jingdezhen; Shengli; Xinyuan; Beihai; Huizhou; Chuzhou; Kashgar; Linyi; Chengzhong; Wuzhou; Hulan Ergi; Mianyang; Tongliao; Karamay; Jiujiang; Turpan; Heze; Laohekou; Suihua; Liupanshui; Nanyang; Wafangdian; Rizhao; Ji’an; Hebi; Huayin; Yibin; Xiantao; Yuci; Linfen; Liaocheng; Huanggang; Tongchuanshi; Xintai; Wuxue; Wuhai; Guangyuan; Hailar; Daliang; Sanming; Hangu; Gaoping; Daqing; Yiyang; Linxia Chengguanzhen; Yuncheng; Changji; Kaiyuan; Mentougou; Xinhui; Ezhou; Humen; Haicheng; Zoucheng; Wanxian; Donghai; Baiyin; Laizhou; Zaoyang; Quanzhou; Baishan; Zaozhuang; Shangqiu; Xianning; Korla; Qianjiang; Chenzhou; Jingzhou; Zhenzhou; Xindi; Jiutai; Bozhou; Licheng; Weinan; Nanping; Dongling; Fuyang; Laiyang; Jingmen; Fuling; Gaozhou; Ulanhot; Shanwei; Jiaozhou; Fendou; Tongzhou; Anbu; Xiaogan; Qapqal; Zhicheng; Huzhou; Nanpiao; Yichun; Lianghu; Beipiao; Guangshui; Leshan; Zhaodong; Xinzhou; Sanshui; Boshan; Yangchun; Linhai; Dingzhou; Weihai; Chenghua; Deyang; Longfeng; Qingyuan; Gaomi; Loudi; Huangyan; Lhasa
CO | Bogotá; Cali; Medellín; Barranquilla; Cartagena; Cúcuta; Bucaramanga; Pereira; Santa Marta; Ibagué; Pasto; Manizales; Neiva; Villavicencio; Soacha; Valledupar; Itagüí; Montería; Sincelejo; Popayán; Floridablanca; Barrancabermeja; Dosquebradas; Tuluá; Envigado; Cartago; Maicao; Girardot City; Sogamoso; Guadalajara de Buga; Tunja; Malambo; Magangué; Riohacha; Quibdó; Arauca; Yopal
CR | San José
CU | Havana; Santiago de Cuba; Camagüey; Holguín; Guantánamo; Santa Clara; Arroyo Naranjo; Las Tunas; Bayamo; Pinar del Río; Cienfuegos; San Miguel del Padrón; Matanzas; Ciego de Ávila; Manzanillo; Sancti Spíritus; Guanabacoa; Palma Soriano
CV | Praia; Mindelo
CW | Willemstad
CX | Flying Fish Cove
CY | Nicosia; Limassol; Larnaca
CZ | Prague; Brno; Ostrava; Pilsen; Olomouc; Liberec; České Budějovice; Hradec Králové; Ústí nad Labem; Pardubice; Zlín
DE | Berlin; Hamburg; Munich; Köln; Frankfurt am Main; Essen; Stuttgart; Dortmund; Düsseldorf; Bremen; Hannover; Leipzig; Duisburg; Nürnberg; Bochum; Wuppertal; Bielefeld; Bonn; Mannheim; Karlsruhe; Wiesbaden; Gelsenkirchen; Aachen; Mönchengladbach; Augsburg; Chemnitz; Braunschweig; Krefeld; Halle (Saale); Magdeburg; Oberhausen; Freiburg; Lübeck; Erfurt; Rostock; Kassel; Mainz; Saarbrücken; Herne; Mülheim; Osnabrück; Solingen; Ludwigshafen am Rhein; Leverkusen; Neuss; Potsdam; Paderborn; Darmstadt; Würzburg; Regensburg; Wolfsburg; Recklinghausen; Göttingen; Heilbronn; Ingolstadt; Bottrop; Pforzheim; Offenbach; Bremerhaven; Remscheid; Reutlingen; Fürth; Moers; Koblenz; Siegen; Bergisch Gladbach; Hildesheim; Erlangen; Salzgitter; Trier; Schwerin
DJ | Djibouti
DK | Copenhagen; Århus; Odense; Aalborg
DM | Roseau
DO | Santo Domingo; Santiago de los Caballeros; Santo Domingo Oeste; Santo Domingo Este; San Pedro de Macorís; La Romana; San Cristóbal; Puerto Plata; San Francisco de Macorís; Salvaleón de Higüey; Concepción de La Vega; Punta Cana; Santa Cruz de Barahona; Bonao; San Juan de la Maguana; Moca
DZ | Algiers; Boumerdas; Tébessa; Biskra; Sétif; Batna; Bab Ezzouar; Annaba; Sidi Bel Abbès; Blida; Tiaret; Chlef; Bordj Bou Arreridj; Ech Chettia; Bejaïa; Skikda; El Achir; Souk Ahras; Djelfa; Jijel; Médéa; Tizi Ouzou; Béchar; El Oued; Tlemcen; Relizane; Mostaganem; Ouargla; El Eulma; Guelma; Bordj el Kiffan; Aïn Oussera; Khenchela; Laghouat; Aïn Beïda; Baraki; Oum el Bouaghi; M’Sila; Ghardaïa; Tamanrasset; El Bayadh; Tissemsilt
EC | Guayaquil; Quito; Santo Domingo de los Colorados; Machala; Manta; Portoviejo; Eloy Alfaro; Esmeraldas; Ambato; Riobamba; Tulcán; Babahoyo
EE | Tallinn; Tartu
EG | Cairo; Alexandria; Giza; Port Said; Suez; Al Maḩallah al Kubrá; Luxor; Asyūţ; Al Manşūrah; Tanda; Al Fayyūm; Zagazig; Ismailia; Kafr ad Dawwār; Aswan; Qinā; Ḩalwān; Damanhūr; Al Minyā; Idkū; Sohag; New Cairo; Banī Suwayf; Shibīn al Kawm; Banhā; Ţalkhā; Kafr ash Shaykh; Mallawī; Dikirnis; Idfū; Bilbays; Arish; Jirjā; Al Ḩawāmidīyah; Bilqās; Disūq; Abū Kabīr; Qalyūb; Hurghada; Damietta; Al Khārijah; Mersa Matruh
EH | Laayoune; Dakhla
ER | Asmara
ES | Madrid; Barcelona; Valencia; Sevilla; Zaragoza; Málaga; Murcia; Las Palmas de Gran Canaria; Bilbao; Alicante; Córdoba; Valladolid; Gijón; L'Hospitalet de Llobregat; A Coruña; Gasteiz / Vitoria; Granada; Elche; Ciudad Lineal; Santa Cruz de Tenerife; Badalona; Terrassa; Jerez de la Frontera; Sabadell; Móstoles; Alcalá de Henares; Pamplona; Fuenlabrada; Almería; Leganés; Donostia / San Sebastián; Castelló de la Plana; Albacete; Alcorcón; Getafe; Logroño; La Laguna; Huelva; Badajoz; Tarragona; Chamartín; Lleida; Dos Hermanas; Mataró; Santa Coloma de Gramenet; Torrejón de Ardoz; Algeciras; Parla; Ourense; Alcobendas; Reus; Torrevieja; Telde; Santiago de Compostela; Ceuta; Melilla
ET | Addis Ababa; Dire Dawa; Mek'ele; Nazrēt; Bahir Dar; Gondar; Desē; Hawassa; Jimma; Bishoftu; Harar
FI | Helsinki; Espoo; Tampere; Vantaa; Turku; Oulu; Kuopio; Jyväskylä; Pori
FJ | Suva
FK | Stanley
FM | Palikir - National Government Center
FO | Tórshavn
FR | Paris; Marseille; Toulouse; Nantes; Strasbourg; Montpellier; Lille; Rennes; Reims; Le Havre; Saint-Étienne; Toulon; Grenoble; Nîmes; Aix-en-Provence; Saint-Quentin-en-Yvelines; Brest; Le Mans; Amiens; Limoges; Clermont-Ferrand; Villeurbanne; Rouen; Mulhouse; Perpignan; Caen; Boulogne-Billancourt; Argenteuil
GA | Libreville; Port-Gentil
GB | London; Birmingham; Liverpool; Nottingham; Sheffield; Glasgow; Leicester; Edinburgh; Leeds; Cardiff; Manchester; Stoke-on-Trent; Coventry; Sunderland; Birkenhead; Islington; Kingston upon Hull; Newport; Swansea; Southend-on-Sea; Belfast; Plymouth; Wolverhampton; City of Westminster; Southampton; Blackpool; Milton Keynes; Northampton; Norwich; Aberdeen; Portsmouth; Newcastle upon Tyne; Swindon; Ipswich; Wigan; Croydon; Walsall; Slough; Bournemouth; Peterborough; Doncaster; Gloucester; Huddersfield; Dundee; Basildon; Middlesbrough; Stockport; West Bromwich; Grimsby; High Wycombe; Saint Peters; Burton upon Trent; Colchester; Eastbourne; Exeter; Rotherham; Cheltenham; Chesterfield; Chelmsford; Dagenham; Basingstoke; Maidstone; Sutton Coldfield; Enfield Town; Woking; St Helens
GD | Saint George's
GE | Tbilisi; Kutaisi; Batumi; Sokhumi; Zugdidi
GF | Cayenne
GG | Saint Peter Port
GH | Accra; Kumasi; Tamale; Takoradi; Atsiaman; Tema; Cape Coast; Sekondi-Takoradi; Obuase; Medina Estates; Koforidua; Sunyani; Techiman
GI | Gibraltar
GL | Nuuk
GM | Serekunda; Brikama; Banjul
GN | Camayenne; Conakry; Nzérékoré; Kindia; Kankan
GP | Basse-Terre
GQ | Bata; Malabo
GR | Athens; Thessaloníki; Pátra; Piraeus; Peristéri; Irákleion; Kallithéa; Ioánnina
GS | Grytviken
GT | Guatemala City; Mixco; Villa Nueva; Petapa; San Juan Sacatepéquez; Quetzaltenango; Villa Canales; Escuintla; Chimaltenango; Huehuetenango; Totonicapán
GU | Hagåtña
GW | Bissau
GY | Georgetown
HK | Hong Kong; Kowloon; Tsuen Wan; Yuen Long Kau Hui
HN | Tegucigalpa; San Pedro Sula; Choloma; La Ceiba; El Progreso; Ciudad Choluteca
HR | Zagreb; Rijeka; Osijek; Zadar; Slavonski Brod
HT | Port-au-Prince; Delmas 73; Pétionville; Port-de-Paix; Croix-des-Bouquets; Jacmel; Okap; Léogâne; Les Cayes; Tigwav; Miragoâne; Gonaïves
HU | Budapest; Debrecen; Miskolc; Szeged; Pécs; Győr; Nyíregyháza; Kecskemét; Székesfehérvár; Szombathely; Szolnok; Tatabánya; Kaposvár; Békéscsaba; Veszprém; Zalaegerszeg
ID | Jakarta; Surabaya; Medan; Bandung; Bekasi; Palembang; Tangerang; Makassar; South Tangerang; Semarang; Depok; Batam; Padang; Denpasar; Bandar Lampung; Bogor; Malang; Pekanbaru; City of Balikpapan; Yogyakarta; Situbondo; Banjarmasin; Surakarta; Cimahi; Pontianak; Manado; Balikpapan; Jambi City; Ambon; Samarinda; Mataram; Percut; Bengkulu; Jember; Kupang; Sukabumi; Tasikmalaya; Pekalongan; Cirebon; Banda Aceh; Tegal; Kediri; Binjai; Purwokerto; Purwakarta; Loa Janan; Pematangsiantar; Ciputat; Ciampea; Cileungsir; Rengasdengklok; Sumedang; Kendari; Parung; Tanjung Pinang; Curug; Labuan Bajo; Cibinong; Madiun; Pemalang; Lembang; Probolinggo; Pamulang; Cikupa; Salatiga; Plumbon; Banjaran; Serang; Lawang; Pasuruan; Sunggal; Perbaungan; Pasarkemis; Soreang; Purwodadi; Lubuklinggau; Palangkaraya; Astanajapura; Cikampek; Gorontalo; Dumai; Tanjungbalai; Parepare; Sidoarjo; Jayapura; Baturaja; Adiwerna; Singaraja; Blitar; Martapura; Kisaran; Palopo; Teluknaga; Ungaran; Rangkasbitung; Klaten; Jombang; Paseh; Pangkalpinang; Sorong; Padalarang; Ciamis; Lumajang; Indramayu; Pati; Payakumbuh; Bangil; Sepatan; Tebingtinggi; Kedungwuni; Batang; Pamanukan; Sawangan; Mojokerto; Cileunyi; Magelang; Kresek; Citeureup; Banyuwangi; Cikarang; Arjawinangun; Prabumulih; Rantauprapat; Belawan; Singkawang; Ternate; Bontang; Grogol; Padangsidempuan
IE | Dublin; Gaillimh
IL | Jerusalem; Tel Aviv; Haifa; Ashdod; Rishon LeẔiyyon; Petaẖ Tiqwa; Beersheba; Netanya; H̱olon; Bnei Brak; Reẖovot; Bat Yam; Ramat Gan; Ashkelon; Ramla
IM | Douglas
IN | Mumbai; Delhi; Bengaluru; Kolkata; Chennai; Ahmedabad; Hyderabad; Pune; Sūrat; Kanpur; Jaipur; Lucknow; Nagpur; Indore; Patna; Bhopal; Ludhiāna; Tirunelveli; Agra; Vadodara; Najafgarh; Gorakhpur; Nashik; Pimpri; Kalyān; Thāne; Meerut; Nowrangapur; Faridabad; Ghāziābād; Dombivli; Rājkot; Varanasi; Amritsar; Allahābād; Visakhapatnam; Jabalpur; Hāora; Aurangabad; Solāpur; Srinagar; Chandigarh; Coimbatore; Jodhpur; Madurai; Guwahati; Gwalior; Vijayawada; Mysore; Ranchi; Hubli; Narela; Jalandhar; Thiruvananthapuram; Salem; Tiruchirappalli; Kota; Bhubaneshwar; Alīgarh; Bareilly; Morādābād; Bhiwandi; Raipur; Bhilai; Jamshedpur; Borivli; Cochin; Amrāvati; Sāngli; Cuttack; Bīkaner; Warangal; Bhavnagar; Nanded; Raurkela; Guntur; Dehra Dūn; Bhayandar; Durgapur; Ajmer; Ulhasnagar; Kolhāpur; Siliguri; Bilimora; Āsansol; Jamnagar; Sahāranpur; Gulbarga; Bhātpāra; Jammu; Kurnool; Ujjain; Rāmgundam; Shyamnagar; Nangi; Kozhikode; Mālegaon; Davangere; Jalgaon; Akola; Belgaum; Gaya; Udaipur; Korba; Bokāro; Mangalore; Jhānsi; Thoothukudi; Nellore; Tiruppur; Kollam; Pānihāti; Ahmadnagar; Dhūlia; Bhāgalpur; Punāsa; Muzaffarnagar; Latur; Kūkatpalli; Ambattūr; Bellary; Muzaffarpur; Kāmārhāti; Mathura; Patiāla; Bhīlwāra; Thrissur; Brahmapur; Shāhjānpur; Shimoga; New Delhi; Rohtak; Tumkūr; Fīrozābād; Nizāmābād; Kulti; Rājahmundry; Barddhamān; Bārāsat; Hisar; Rāmpur; Greater Noida; Noida; Kākināda; Pānīpat; Parbhani; Darbhanga; Alwar; Bilāspur; Ichalkaranji; Bijapur; Aizawl; Jālna; Lal Bahadur Nagar; Dewas; Gajuwaka; Satna; Etāwah; Durg; Naihāti; Tirupati; Sonīpat; Āvadi; Tiruvottiyūr; Saugor; Mau; Bihār Sharīf; Hāpur; Bathinda; Farrukhābād; Anantapur; Ratlām; Ramagundam; Gangānagar; Bharatpur; Karīmnagar; Puducherry; Shrīrāmpur; Rāichūr; Quthbullapur; Karnāl; Arrah; Imphal; Gosāba; Mirzāpur; Kharagpur; Dhanbād; Tanjore; Amarnāth; Nāgercoil; Yamunānagar; Rewa; Secunderabad; Bīdar; Agartala; Monghyr; Burhānpur; Nadiād; Chāpra; Dindigul; Panchkula; Sīkar; Bulandshahr; Purnia; Hospet; Gurgaon; Sambhal; Gandhinagar; Murwāra; Nāngloi Jāt; Machilīpatnam; Katihar; Bhiwāni; Kultali; Raebareli; Haridwar; Singrauli; Jūnāgadh; Sūjāngarh; Ellore; Bhusāval; Khandwa; Bahraigh; Sirsa; Chandannagar; Baharampur; Surendranagar; Vizianagaram; Proddatūr; Vellore; Hugli; Alappuzha; Amroha; Tambaram; Pathānkot; Bhind; Shimla; Ongole; Gadag-Betageri; Navsāri; Haldia; Khammam; Rāiganj; Ingrāj Bāzār; Jaunpur; Fatehpur; Gāndhīdhām; Nandyāl; Udupi; Sītāpur; Shivpuri; Bhadrāvati; Ādoni; Verāval; Sambalpur; Gadag; Unnāo; Budaun; Jīnd; Madhyamgram; Jāmuria; Jaigaon; Cuddalore; Orai; Hoshiārpur; Pallāvaram; Hanumāngarh; Kanchipuram; Bahādurgarh; Bharūch; Medinīpur; Fyzābād; Dinapore; Silchar; Tonk; Rāj-Nāndgaon; Serilingampalle; Virār; Malkajgiri; Shillong; Port Blair; Kohima; Panaji
IQ | Baghdad; Basrah; Mosul; Erbil; Abū Ghurayb; As Sulaymānīyah; Kirkuk; Najaf; Karbala; Nasiriyah; Al ‘Amārah; Ad Dīwānīyah; Al Kūt; Al Ḩillah; Dihok; Ramadi; Al Fallūjah; Sāmarrā’; As Samawah; Baqubah; Sīnah; Soran; Az Zubayr; Kufa; Umm Qaşr; Al Fāw
IR | Tehran; Mashhad; Isfahan; Karaj; Tabriz; Shiraz; Qom; Ahvaz; Pasragad Branch; Kahrīz; Kermanshah; Rasht; Orūmīyeh; Zahedan; Hamadān; Āzādshahr; Arāk; Yazd; Ardabīl; Abadan; Zanjān; Bandar Abbas; Sanandaj; Qazvin; Khorramshahr; Khorramabad; Khomeynī Shahr; Borūjerd; Qarchak; Gorgān; Sabzevar; Najafābād; Neyshābūr; Naz̧arābād; Būkān; Sirjan; Bīrjand; Bojnūrd; Varāmīn; Malāyer; Sāveh; Khowy; Bushehr; Mahābād; Saqqez; Marvdasht; Rafsanjān; Īlām; Mīāndoāb; Shahrud; Gonbad-e Kāvūs; Iranshahr; Shahr-e Kord; Torbat-e Ḩeydarīyeh; Semnan; Marand; Zābol; Qūchān; Masjed Soleymān; Bandar-e Anzalī; Bāneh; Pārsābād; Kūhdasht; Yasuj
IS | Reykjavík
IT | Rome; Milan; Naples; Turin; Palermo; Genoa; Padova; Trieste; Prato; Reggio Calabria; Livorno; Cagliari; Mestre; Parma; Foggia; Reggio nell'Emilia; Acilia-Castel Fusano-Ostia Antica; Perugia; Monza; Rimini; Pescara; Bergamo; Vicenza; Ancona; Trento
JE | Saint Helier
JM | Kingston; Spanish Town; Portmore; Montego Bay
JO | Amman; Zarqa; Irbid; Russeifa; Wādī as Sīr; ‘Ajlūn; Aqaba; Mādabā; As Salţ
JP | Tokyo; Yokohama; Osaka; Nagoya; Sapporo; Kobe; Kyoto; Fukuoka; Kawasaki; Saitama; Hiroshima; Yono; Sendai; Kitakyushu; Chiba; Sakai; Shizuoka; Kumamoto; Okayama; Hamamatsu; Hachiōji; Kagoshima; Niigata; Himeji; Matsudo; Nishinomiya-hama; Kawaguchi; Kanazawa; Utsunomiya; Ōita; Matsuyama; Amagasaki; Kurashiki; Yokosuka; Nagasaki; Hirakata; Machida; Gifu-shi; Fujisawa; Toyonaka; Fukuyama; Toyohashi; Minato; Nara-shi; Toyota; Nagano; Iwaki; Asahikawa; Takatsuki; Okazaki; Suita; Wakayama; Kōriyama; Kashiwa; Tokorozawa; Kawagoe; Kochi; Takamatsu; Toyama; Akita; Koshigaya; Miyazaki; Naha; Kasugai; Aomori; Ōtsu; Akashi; Yokkaichi; Morioka; Fukushima; Ichihara; Maebashi; Ichinomiya; Hakodate; Ibaraki; Kakogawachō-honmachi; Tokushima; Hiratsuka; Yamagata; Fukui-shi; Mito; Shimonoseki; Takasaki; Fuji; Hachinohe; Neyagawa; Kurume; Sasebo; Chigasaki; Sōka; Atsugi; Minamirinkan; Takarazuka; Ageoshimo; Chōfu; Kasukabe; Kishiwada; Numazu; Jōetsu; Odawara; Kure; Nagaoka; Nishi-Tokyo-shi; Itami; Uji; Suzuka; Kōfu; Izumi; Hitachi; Kushiro; Anjō; Tsukuba; Hirosaki; Tomakomai; Hadano; Obihiro; Ube; Hino; Takaoka; Kamakura; Tsu; Sayama; Kawanishi; Ashikaga; Matsue; Hitachi-Naka; Nagareyama; Katsuta; Kumagaya; Tottori; Komaki; Ōgaki; Higashimurayama; Ōme; Moriguchi; Otaru; Urayasu; Yonago; Kuwana; Kariya; Musashino; Zama; Ebetsu; Tondabayashichō; Fujieda; Sandachō; Kakamigahara; Ōmuta; Abiko; Kadoma; Miyakonojō; Matsubara; Isesaki; Daitōchō; Mino; Asaka; Kusatsu; Ueda; Okinawa; Beppu; Kashihara-shi; Niihama; Kisarazu; Nobeoka; Fujinomiya; Yaizu; Toyokawa; Shimotoda; Kokubunji; Ikoma; Ishinomaki; Hōfu; Mishima; Kitami; Hikone; Kiryū; Komatsu; Iwatsuki; Tajimi; Honmachi; Iwakuni; Isehara; Nishio; Inazawa; Tokuyama; Narita; Izumisano; Sakata; Kōnan; Chikushino-shi
KE | Nairobi; Mombasa; Nakuru; Eldoret; Kisumu; Thika; Malindi; Kitale; Garissa; Kakamega
KG | Bishkek; Osh; Jalal-Abad; Karakol
KH | Phnom Penh; Takeo; Sihanoukville; Battambang; Siem Reap; Kampong Chhnang; Kampong Cham
KI | Tarawa
KM | Moroni
KN | Basseterre
KP | Pyongyang; Hamhŭng; Namp’o; Sunch’ŏn; Hŭngnam; Kaesŏng; Wŏnsan; Chongjin; Sariwŏn; Sinŭiju; Haeju; Kanggye; Hyesan; Songnim; Manp’o; P’yŏngsŏng; Rajin
KR | Seoul; Busan; Incheon; Daegu; Daejeon; Gwangju; Suwon; Goyang-si; Seongnam-si; Ulsan; Bucheon-si; Jeonju; Ansan-si; Cheongju-si; Anyang-si; Changwon; Pohang; Uijeongbu-si; Hwaseong-si; Masan; Jeju City; Cheonan; Kwangmyŏng; Kimhae; Chinju; Yeosu; Iksan; Mokpo; Gunsan; Wŏnju; Suncheon; Sejong; Chuncheon; Icheon-si; Guri-si; Gangneung; Yangju; Osan; Seogwipo; Gyeongju; Gimcheon; Jeongeup; Hanam; Gyeongsan-si; Andong; Hwado; Tonghae; Hongseong; Muan
KW | Al Aḩmadī; Ḩawallī; Şabāḩ as Sālim; Al Farwānīyah; Kuwait City
KY | George Town
KZ | Almaty; Karagandy; Shymkent; Taraz; Nur-Sultan; Pavlodar; Ust-Kamenogorsk; Kyzylorda; Semey; Aktobe; Kostanay; Petropavl; Atyrau; Temirtau; Aktau; Kokshetau; Rudnyy; Ekibastuz; Taldykorgan; Zhezqazghan; Zhanaozen; Turkestan; Baikonur
LA | Vientiane; Pakse; Thakhèk; Savannakhet
LB | Beirut; Tripoli; Sidon; Nabatîyé et Tahta; Zahlé
LC | Castries
LI | Vaduz
LK | Colombo; Dehiwala-Mount Lavinia; Moratuwa; Jaffna; Negombo; Pita Kotte; Sri Jayewardenepura Kotte; Trincomalee; Kalmunai; Anuradhapura
LR | Monrovia
LS | Maseru
LT | Vilnius; Kaunas; Klaipėda; Šiauliai; Panevėžys; Alytus
LU | Luxembourg
LV | Riga; Daugavpils; Liepāja; Jelgava
LY | Tripoli; Benghazi; Mişrātah; Tarhuna; Al Khums; Az Zāwīyah; Zawiya; Ajdabiya; Al Ajaylat; Sabhā; Sirte; Al Jadīd; Tobruk; Zliten; Şabrātah; Tagiura; Al Marj; Gharyan; Darnah; Al Bayḑā’
MA | Casablanca; Rabat; Fès; Marrakesh; Agadir; Tangier; Meknès; Oujda-Angad; Al Hoceïma; Kenitra; Tétouan; Temara; Safi; Salé Al Jadida; Mohammedia; Khouribga; Beni Mellal; El Jadid; Taza; Nador; Settat; Larache; Ksar El Kebir; Khemisset; Guelmim
MC | Monaco
MD | Chisinau; Tiraspol; Bălţi
ME | Podgorica
MF | Marigot
MG | Antananarivo; Toamasina; Antsirabe; Fianarantsoa; Mahajanga; Toliara; Antsiranana; Ambovombe
MH | Majuro
MK | Skopje; Bitola; Kumanovo; Prilep; Tetovo
ML | Bamako; Sikasso; Mopti; Ségou; Kayes
MM | Yangon; Mandalay; Nay Pyi Taw; Mawlamyine; Bago; Pathein; Monywa; Sittwe; Meiktila; Myeik; Taunggyi; Myingyan; Dawei; Pyay; Hinthada; Lashio; Pakokku; Thaton; Pyin Oo Lwin; Yenangyaung; Taungoo; Magway; Myitkyina; Sagaing
MN | Ulan Bator; Erdenet; Darhan
MO | Macau
MP | Saipan
MQ | Fort-de-France
MR | Nouakchott; Nouadhibou; Néma
MS | Plymouth
MT | Valletta
MU | Port Louis; Beau Bassin-Rose Hill; Vacoas
MW | Lilongwe; Blantyre; Mzuzu
MX | Mexico City; Iztapalapa; Ecatepec de Morelos; Guadalajara; Puebla; Juárez; Tijuana; León de los Aldama; Gustavo Adolfo Madero; Zapopan; Monterrey; Ciudad Nezahualcoyotl; Chihuahua; Naucalpan de Juárez; Mérida; San Luis Potosí; Aguascalientes; Hermosillo; Saltillo; Mexicali; Culiacán; Acapulco de Juárez; Tlalnepantla; Cancún; Santiago de Querétaro; Coyoacán; Santa María Chimalhuacán; Torreón; Reynosa; Tlaquepaque; Tlalpan; Tuxtla; Victoria de Durango; Toluca; Ciudad López Mateos; Cuautitlán Izcalli; Ciudad Apodaca; Heroica Matamoros; San Nicolás de los Garza; Veracruz; Xalapa de Enríquez; Azcapotzalco; Tonalá; Xochimilco; Iztacalco; Mazatlán; Irapuato; Nuevo Laredo; Miguel Hidalgo; Xico; Benito Juarez; Villahermosa; Ciudad General Escobedo; Celaya; Cuernavaca; Tepic; Ixtapaluca; Tampico; Ciudad Victoria; Tláhuac; Ciudad Obregón; Nicolás Romero; Ensenada; Coacalco; Santa Catarina; Uruapan; Gómez Palacio; Los Mochis; Pachuca de Soto; Oaxaca; Soledad de Graciano Sánchez; Tehuacán; Ojo de Agua; Magdalena Contreras; Coatzacoalcos; Campeche; Monclova; La Paz; Nogales; Buenavista; Puerto Vallarta; Tapachula; Ciudad Madero; Chilpancingo; Poza Rica de Hidalgo; Chicoloapan; Ciudad del Carmen; Chalco; Jiutepec; Delegación Cuajimalpa de Morelos; San Luis Río Colorado; San Cristóbal de las Casas; San Pablo de las Salinas; Cuautla; Ciudad Benito Juárez; Chetumal; Piedras Negras; Playa del Carmen; San Juan del Río; Colima; Ciudad Acuña; Manzanillo; Zacatecas; Huixquilucan; Ciudad Valles; San Pedro Garza García; San Pedro Garza Garcia; Fresnillo; Orizaba; Miramar; Iguala de la Independencia; Ciudad Delicias; Ciudad de Villa de Álvarez; Navojoa; Heroica Guaymas; Minatitlán; Cuautitlán; Texcoco de Mora; Parral; Tepexpan; Tulancingo; Tuxtepec; Tlaxcala; Guanajuato
MY | Kota Bharu; Kuala Lumpur; Klang; Kampung Baru Subang; Johor Bahru; Ipoh; Kuching; Petaling Jaya; Shah Alam; Kota Kinabalu; Sandakan; Seremban; Kuantan; Tawau; George Town; Kuala Terengganu; Sungai Petani; Taiping; Alor Setar; Bukit Mertajam; Sepang; Sibu; Malacca; Kulim; Kluang; Batu Pahat; Bintulu; Kampung Pasir Gudang Baru; Kampung Sungai Ara; Tasek Glugor; Muar; Ampang; Rawang; Lahad Datu; Labuan; Kangar
MZ | Maputo; Matola; Beira; Nampula; Chimoio; Nacala; Quelimane; Tete; Xai-Xai; Maxixe; Mandimba; Ressano Garcia; Lichinga; Pemba; Inhambane
NA | Windhoek
NC | Nouméa
NE | Niamey; Zinder; Maradi; Agadez; Tahoua
NF | Kingston
NG | Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Zaria; Aba; Jos; Ilorin; Oyo; Enugu; Abeokuta; Abuja; Sokoto; Onitsha; Warri; Ebute Ikorodu; Okene; Calabar; Uyo; Katsina; Ado-Ekiti; Akure; Lekki; Bauchi; Ikeja; Makurdi; Efon-Alaaye; Ilesa; Owo; Umuahia; Ondo; Ikot Ekpene; Gombe; Jimeta; Atani; Gusau; Mubi; Ikire; Owerri; Shagamu; Ijebu-Ode; Ugep; Chakwama; Nnewi; Ise-Ekiti; Ila Orangun; Bida; Awka; Ijero-Ekiti; Inisa; Suleja; Sapele; Osogbo; Kisi; Gbongan; Ejigbo; Funtua; Igboho; Buguma; Ikirun; Abakaliki; Okrika; Amaigbo; Lafia; Gashua; Modakeke; Bama; Ilobu; Jalingo; Okigwe; Offa; Esuk Oron; Nsukka; Nguru; Hadejia; Ijebu-Igbo; Uromi; Birnin Kebbi; Pindiga; Azare; Nkpor; Ikere-Ekiti; Lafiagi; Yola; Asaba; Lokoja
NI | Managua; Masaya; Chinandega; Matagalpa; Estelí; Granada
NL | Amsterdam; Rotterdam; The Hague; Utrecht; Eindhoven; Tilburg; Groningen; Almere Stad; Nijmegen; Enschede; Arnhem; Zaanstad; Amersfoort; Apeldoorn; 's-Hertogenbosch; Hoofddorp; Maastricht; Leiden; Dordrecht; Zoetermeer; Zwolle; Leeuwarden; Lelystad; Assen
NO | Oslo; Trondheim; Stavanger; Drammen; Kristiansand
NP | Kathmandu; Pokhara; Pātan; Biratnagar; Birgañj; Dharān; Bharatpur
NR | Yaren
NU | Alofi
NZ | Auckland; Christchurch; Manukau City; Dunedin; Tauranga; Lower Hutt; Palmerston North
OM | Muscat; Seeb; Şalālah; Bawshar; Sohar; As Suwayq; ‘Ibrī; Al Buraymī; Nizwá
PA | Panamá; San Miguelito; Juan Díaz; La Chorrera
PE | Lima; Arequipa; Callao; Trujillo; Chiclayo; Iquitos; Huancayo; Piura; Chimbote; Cusco; Pucallpa; Tacna; Juliaca; Sullana; Chincha Alta; Huánuco; Ayacucho; Cajamarca; Puno; Tumbes; Huaraz; Cerro de Pasco
PF | Papeete
PG | Port Moresby; Lae
PH | Quezon City; Manila; Caloocan City; Budta; Davao; Malingao; Cebu City; General Santos; Taguig; Pasig City; Las Piñas; Antipolo; Makati City; Zamboanga; Bacolod City; Mansilingan; Cagayan de Oro; Dasmariñas; Pasay; Iloilo; San Jose del Monte; Bacoor; Lapu-Lapu City; Iligan; Mandaue City; Calamba; Iligan City; Butuan; Cabuyao; Mandaluyong City; Biñan; Angeles City; Santol; Cainta; Baguio; San Pedro; Mantampay; San Fernando; Libertad; Navotas; Tacloban; Batangas; Magugpo Poblacion; Taytay; Puerto Princesa; Olongapo; Cabanatuan City; Binangonan; Santa Rosa; Imus; Lipa City; San Pablo; Malolos; Ormoc; Panalanoy; Mabalacat City; Pagadian; Meycauayan; Tarlac City; Cotabato; Naga; Dagupan; Guyong; Bago City; Marawi City; Kabankalan; Baliuag; San Mateo; Talisay; Muricay; Bulaon; Koronadal; Hagonoy; San Juan; Silang; San Jose; Digos; Cavite City; Tuguegarao; Dumaguete; Santa Cruz; Tanza; Roxas City; Laoag; Pulong Santa Cruz; Urdaneta; Jolo; Calapan
PK | Karachi; Lahore; Faisalabad; Rawalpindi; Multan; Hyderabad; Gujranwala; Peshawar; Rahim Yar Khan; Quetta; Muzaffarābād; Battagram; Kotli; Islamabad; Bahawalpur; Sargodha; Sialkot; Sukkur; Larkana; Shekhupura; Bhimbar; Jhang Sadr; Gujrat; Mardan; Kasur; Mingora; Dera Ghazi Khan; Sahiwal; Nawabshah; Okara; Mirpur Khas; Chiniot; Shahkot; Kamoke; Saddiqabad; Būrewāla; Jacobabad; Muzaffargarh; Muridke; Shikarpur; Hafizabad; Kohat; Tordher; Jhelum; Khanpur; Khuzdar; Dadu; Gojra; Mandi Bahauddin; Tando Allahyar; Pakpattan; Bahawalnagar; Tando Adam; Khairpur Mir’s; New Mirpur; Chishtian; Abbottabad; Jaranwala; Ahmadpur East; Vihari; Kamalia; Kot Addu; Khushāb; Wazirabad; Dera Ismail Khan; Chakwal
PL | Warsaw; Łódź; Kraków; Wrocław; Poznań; Gdańsk; Szczecin; Bydgoszcz; Lublin; Katowice; Białystok; Gdynia; Częstochowa; Sosnowiec; Radom; Mokotów; Toruń; Kielce; Gliwice; Zabrze; Bytom; Praga Południe; Bielsko-Biala; Olsztyn; Rzeszów; Ursynów; Ruda Śląska; Wola; Rybnik; Bielany; Śródmieście; Dąbrowa Górnicza; Tychy; Opole; Elbląg; Płock; Wałbrzych; Gorzów Wielkopolski; Targówek; Włocławek; Zielona Góra; Tarnów; Chorzów; Kalisz; Koszalin; Legnica; Bemowo
PM | Saint-Pierre
PN | Adamstown
PR | San Juan; Bayamón; Caguas; Guaynabo; Mayagüez
PS | Gaza; Khān Yūnis; Jabālyā; Nablus; Rafaḩ
PT | Lisbon; Amadora; Setúbal; Coimbra; Queluz; Funchal
PW | Ngerulmud
PY | Asunción; Ciudad del Este; San Lorenzo; Capiatá; Lambaré; Fernando de la Mora; Pedro Juan Caballero
QA | Doha; Ar Rayyān
RE | Saint-Denis
RO | Bucharest; Iaşi; Cluj-Napoca; Timişoara; Craiova; Galaţi; Braşov; Ploieşti; Brăila; Oradea; Bacău; Arad; Piteşti; Sibiu; Târgu-Mureş; Baia Mare; Buzău; Botoşani; Satu Mare; Râmnicu Vâlcea; Suceava; Piatra Neamţ; Drobeta-Turnu Severin; Târgu Jiu; Tulcea; Târgovişte; Bistriţa; Reşiţa; Slatina; Focșani; Vaslui; Hunedoara; Giurgiu; Alba Iulia; Zalău; Sfântu Gheorghe
RS | Belgrade; Niš; Novi Sad; Zemun; Kragujevac; Čačak; Subotica
RU | Moscow; Saint Petersburg; Novosibirsk; Yekaterinburg; Nizhniy Novgorod; Samara; Omsk; Kazan; Rostov-na-Donu; Chelyabinsk; Ufa; Volgograd; Perm; Krasnoyarsk; Saratov; Voronezh; Tol’yatti; Krasnodar; Ulyanovsk; Izhevsk; Yaroslavl; Barnaul; Vladivostok; Irkutsk; Khabarovsk; Orenburg; Novokuznetsk; Ryazan’; Tyumen; Lipetsk; Penza; Naberezhnyye Chelny; Astrakhan; Makhachkala; Tomsk; Kemerovo; Kirov; Cheboksary; Kaliningrad; Bryansk; Ivanovo; Magnitogorsk; Kursk; Tver; Nizhny Tagil; Stavropol’; Ulan-Ude; Arkhangel’sk; Belgorod; Kurgan; Kaluga; Sochi; Volzhskiy; Smolensk; Murmansk; Vladikavkaz; Cherepovets; Vologda; Saransk; Surgut; Tambov; Yoshkar-Ola; Taganrog; Kostroma; Komsomolsk-on-Amur; Nal’chik; Sterlitamak; Petrozavodsk; Bratsk; Orsk; Nizhnevartovsk; Angarsk; Novorossiysk; Khimki; Yakutsk; Nizhnekamsk; Dzerzhinsk; Syktyvkar; Staryy Oskol; Groznyy; Shakhty; Blagoveshchensk; Prokop’yevsk; Rybinsk; Zelenograd; Biysk; Velikiy Novgorod; Pskov; Balakovo; Armavir; Engel’s; Severodvinsk; Zlatoust; Syzran’; Petropavlovsk-Kamchatsky; Kamensk-Ural’skiy; Podolsk; Yuzhno-Sakhalinsk; Berezniki; Volgodonsk; Miass; Abakan; Novocherkassk; Nazran’; Rubtsovsk; Mytishchi; Salavat; Ussuriysk; Lyubertsy; Kovrov; Balashikha; Kolomna; Nakhodka; Elektrostal’; Maykop; Pyatigorsk; Zheleznodorozhnyy; Norilsk; Al’met’yevsk; Kolpino; Odintsovo; Nevinnomyssk; Pervoural’sk; Kislovodsk; Dimitrovgrad; Novomoskovsk; Kamyshin; Novocheboksarsk; Serpukhov; Murom; Khasavyurt; Neftekamsk; Orekhovo-Zuyevo; Achinsk; Cherkessk; Noginsk; Yelets; Novo-Peredelkino; Tobol’sk; Shchelkovo; Nefteyugansk; Novokuybyshevsk; Noyabrsk; Bataysk; Seversk; Arzamas; Sergiyev Posad; Leninsk-Kuznetsky; Kyzyl; Oktyabr’skiy; Obninsk; Elista; Cherëmushki; Novotroitsk; Derbent; Kiselëvsk; Velikiye Luki; Pushkino; Ukhta; Kansk; Mezhdurechensk; Solikamsk; Glazov; Ust’-Ilimsk; Magadan; Birobidzhan; Khanty-Mansiysk
RW | Kigali; Byumba
SA | Riyadh; Jeddah; Mecca; Medina; Sulţānah; Dammam; Ta’if; Tabuk; Al Kharj; Buraydah; Khamis Mushait; Al Hufūf; Al Mubarraz; Hafar Al-Batin; Ha'il; Najrān; Al Jubayl; Yanbu; Khobar; Arar; Sakakah; Jizan; Qurayyat; Al Bahah
SB | Honiara
SC | Victoria
SD | Khartoum; Omdurman; Nyala; Port Sudan; Kassala; El Obeid; Al Qadarif; Kosti; Wad Medani; El Daein; El Fasher; Singa; Ad-Damazin; Geneina; Rabak; Sinnar; Al Manāqil; Gereida; An Nuhūd; Atbara; Ed Damer; Kadugli
SE | Stockholm; Göteborg; Malmö; Uppsala; Sollentuna; Västerås; Örebro; Linköping; Helsingborg; Jönköping; Umeå; Gävle; Halmstad; Växjö; Karlstad
SG | Singapore
SH | Jamestown
SI | Ljubljana; Maribor
SJ | Longyearbyen
SK | Bratislava; Košice; Prešov; Žilina; Banská Bystrica; Trnava
SL | Freetown; Kenema; Makeni
SM | San Marino
SN | Dakar; Pikine; Touba; Thiès Nones; Saint-Louis; Kaolack; Ziguinchor; Tiébo; Tambacounda; Louga
SO | Mogadishu; Hargeysa; Berbera; Kismayo; Marka; Jamaame; Baidoa; Burao; Bosaso; Gaalkacyo; Laascaanood
SR | Paramaribo
SS | Juba; Winejok; Malakal; Wau
ST | São Tomé
SV | San Salvador; Soyapango; Santa Ana; San Miguel; Mejicanos; Santa Tecla; Apopa
SX | Philipsburg
SY | Aleppo; Damascus; Homs; Ḩamāh; Latakia; Deir ez-Zor; Ar Raqqah; Al Bāb; Idlib; Douma; Dar‘ā; Tartouss; Al Ḩasakah
SZ | Mbabane
TC | Cockburn Town
TD | N'Djamena; Moundou; Sarh; Abéché
TF | Port-aux-Français
TG | Lomé; Sokodé; Atakpamé
TH | Bangkok; Samut Prakan; Mueang Nonthaburi; Udon Thani; Chon Buri; Nakhon Ratchasima; Chiang Mai; Hat Yai; Pak Kret; Si Racha; Phra Pradaeng; Lampang; Khon Kaen; Surat Thani; Ubon Ratchathani; Nakhon Si Thammarat; Khlong Luang; Nakhon Pathom; Rayong; Phitsanulok; Chanthaburi; Yala; Ratchaburi; Nakhon Sawan; Phuket; Songkhla; Phra Nakhon Si Ayutthaya; Chiang Rai; Sakon Nakhon; Saraburi; Kanchanaburi; Nong Khai; Samut Sakhon
TJ | Dushanbe; Khujand; Qŭrghonteppa
TL | Dili
TM | Ashgabat; Türkmenabat; Daşoguz; Balkanabat
TN | Tunis; Sfax; Sousse; Kairouan; Bizerte; Gabès; Kasserine; Gafsa; Ben Arous; Monastir; Tataouine; Medenine
TO | Nuku‘alofa
TR | Istanbul; Ankara; İzmir; Bursa; Adana; Gaziantep; Konya; Çankaya; Antalya; Bağcılar; Diyarbakır; Kayseri; Üsküdar; Bahçelievler; Umraniye; Mersin; Esenler; Eskişehir; Karabağlar; Muratpaşa; Şanlıurfa; Malatya; Sultangazi; Maltepe; Erzurum; Samsun; Batman; Kahramanmaraş; Ataşehir; Şişli; Denizli; Elazığ; Zeytinburnu; Adapazarı; Sultanbeyli; Gebze; Merkezefendi; Sivas; Tarsus; Trabzon; Manisa; Sancaktepe; Balıkesir; Adıyaman; Esenyurt; Kırıkkale; Antakya; Osmaniye; Arnavutköy; İzmit; Başakşehir; Kütahya; Siverek; Isparta; Büyükçekmece; Aydın; İskenderun; Viranşehir; Uşak; Aksaray; Kızıltepe; Afyonkarahisar; İnegol; Tokat; Edirne; Derince; Beylikdüzü; Tekirdağ; Karaman; Nazilli; Ordu; Siirt; Erzincan; Alanya; Turhal; Bandırma; Turgutlu; Mustafakemalpaşa; Zonguldak; Giresun; Karabük; Bolu; Kırşehir; Rize; Ağrı; Niğde; Yozgat; Çanakkale; Amasya; Muş; Kilis; Bingöl; Hakkâri; Iğdır; Nevşehir; Khanjarah; Mardin; Yalova; Kastamonu; Burdur
TT | Chaguanas; Port of Spain
TV | Funafuti
TW | Taipei; Kaohsiung; Taichung; Tainan; Banqiao; Hsinchu; Taoyuan City; Keelung; Hualien City; Yuanlin; Taitung City; Nantou; Douliu
TZ | Dar es Salaam; Mwanza; Zanzibar; Arusha; Mbeya; Morogoro; Tanga; Dodoma; Kigoma; Moshi; Tabora; Songea; Musoma; Iringa; Katumba; Shinyanga; Mtwara; Sumbawanga; Mpanda; Bukoba; Singida
UA | Kyiv; Kharkiv; Dnipro; Donetsk; Odessa; Zaporizhia; Lviv; Kryvyi Rih; Mykolayiv; Mariupol; Luhansk; Sevastopol; Khmelnytskyi; Makiyivka; Vinnytsia; Simferopol; Kherson; Poltava; Chernihiv; Cherkasy; Sumy; Zhytomyr; Horlivka; Rivne; Kropyvnytskyi; Kamianske; Chernivtsi; Ternopil; Kremenchuk; Lutsk; Ivano-Frankivsk; Bila Tserkva; Kramators’k; Melitopol; Kerch; Nikopol; Syevyerodonets’k; Sloviansk; Berdyansk; Uzhgorod; Alchevs’k; Pavlohrad; Lysychans’k; Yevpatoriya; Yenakiyeve; Oleksandriya; Kamianets-Podilskyi
UG | Kampala; Gulu; Mbarara; Jinja
US | New York City; Los Angeles; Chicago; Brooklyn; Houston; Philadelphia; Manhattan; San Antonio; San Diego; The Bronx; Dallas; San Jose; Austin; Jacksonville; San Francisco; Columbus; Fort Worth; Indianapolis; Charlotte; Seattle; El Paso; Detroit; Portland; Oklahoma City; Las Vegas; Baltimore; Washington, D.C.; Milwaukee; Albuquerque; Tucson; Nashville; Fresno; Sacramento; Kansas City; Long Beach; Mesa; Staten Island; Colorado Springs; Virginia Beach; Omaha; Miami; Minneapolis; Tulsa; Wichita; New Orleans; Bakersfield; Honolulu; Tampa; Anaheim; Santa Ana; Corpus Christi; Riverside; St. Louis; Lexington-Fayette; Pittsburgh; Cincinnati; Ironville; Greensboro; Saint Paul; Plano; Newark; Chula Vista; Jersey City; Fort Wayne; St. Petersburg; Laredo; Lubbock; Norfolk; Louisville; Winston-Salem; Hialeah; Scottsdale; Chesapeake; North Las Vegas; Baton Rouge; San Bernardino; Spokane; Des Moines; Maryvale; Tacoma; Oxnard; Moreno Valley; Fayetteville; Huntington Beach; Yonkers; Amarillo; Little Rock; Akron; Shreveport; Grand Rapids; Salt Lake City; Huntsville; Tallahassee; Sunrise Manor; Grand Prairie; Overland Park; Knoxville; Brownsville; Newport News; Santa Clarita; Fort Lauderdale; East Flatbush; Spring Valley; Chattanooga; Tempe; Oceanside; Garden Grove; Rancho Cucamonga; Cape Coral; Santa Rosa; Vancouver; Sioux Falls; Peoria; Elk Grove; Pembroke Pines; Deer Valley; Port Saint Lucie; Fort Collins; Tempe Junction; Palmdale; Frisco; East Chattanooga; Pasadena; Pomona; Washington Heights; Lakewood; Sunnyvale; Escondido; Borough Park; Clarksville; East Hampton; Joliet; Bridgeport; Naperville; Boise; Mesquite; Syracuse; Metairie Terrace; McAllen; Bellevue; Metairie; Miramar; West Valley City; Olathe; Carrollton; Midland; Waco; Sterling Heights; Cedar Rapids; New Haven; Roseville; Gainesville; Visalia; Coral Springs; Thousand Oaks; Stamford; Alhambra; Topeka; Simi Valley; East Los Angeles; Santa Clara; Murfreesboro; Sheepshead Bay; Amherst; Victorville; North Stamford; Allentown; Evansville; Ann Arbor; El Monte; Athens; Round Rock; Wilmington; East Harlem; Arvada; Provo; Carlsbad; Elmhurst; Costa Mesa; Miami Gardens; Westminster; North Peoria; Clearwater; Bushwick; Gravesend; Temecula; West Jordan; Inglewood; East Independence; Antioch; High Point; Pearland; West Covina; North Charleston; College Station; Palm Bay; Pompano Beach; Norwalk; West Palm Beach; Broken Arrow; Daly City; Sandy Springs; Green Bay; Santa Maria; Wichita Falls; Lakeland; Lewisville; El Cajon; San Mateo; Rialto; Hillsboro; Las Cruces; South Bend; San Angelo; Renton; Santa Fe; Bismarck
UY | Montevideo; Salto; Paysandú
UZ | Tashkent; Namangan; Samarkand; Andijon; Bukhara; Nukus; Qarshi; Qo‘qon; Chirchiq; Fergana; Jizzax; Urganch; Tirmiz; Marg‘ilon; Navoiy; Angren; Olmaliq
VA | Vatican City
VC | Kingstown
VE | Caracas; Maracaibo; Maracay; Valencia; Barquisimeto; Ciudad Guayana; Barcelona; Maturín; Puerto La Cruz; Petare; Barinas; Turmero; Ciudad Bolívar; Alto Barinas; Santa Teresa del Tuy; Cumaná; San Cristóbal; Baruta; Mucumpiz; Cabimas; Coro; Guatire; Cúa; Guarenas; Puerto Cabello; Ocumare del Tuy; Guacara; El Tigre; El Limón; Acarigua; Los Teques; Punto Fijo; Charallave; Palo Negro; Cagua; Anaco; Calabozo; Guanare; Carúpano; Ejido; Catia La Mar; Mariara; San Juan de los Morros; San Fernando de Apure; San Carlos; San Felipe
VG | Road Town
VI | Charlotte Amalie
VN | Ho Chi Minh City; Hanoi; Da Nang; Haiphong; Biên Hòa; Nha Trang; Cần Thơ; Rạch Giá; Qui Nhon; Vũng Tàu; Sa Dec; Ðà Lạt; Nam Định; Đưc Trọng; Phan Thiết; La Gi; Long Xuyên; Cần Giuộc; Bảo Lộc; Hạ Long; Buôn Ma Thuột; Cam Ranh; Cẩm Phả Mines; Thái Nguyên; Mỹ Tho; Sóc Trăng; Pleiku; Thanh Hóa; Cà Mau; Bạc Liêu; Yên Vinh; Hòa Bình; Vĩnh Long; Yên Bái; Việt Trì; Phan Rang-Tháp Chàm; Thủ Dầu Một; Tuy Hòa; Tân An; Cao Lãnh
VU | Port-Vila
WF | Mata-Utu
WS | Apia
XK | Pristina; Prizren; Mitrovicë; Gjakovë
YE | Sanaa; Al Ḩudaydah; Ta‘izz; Mukalla; Ibb; Dhamār; ‘Amrān
YT | Mamoudzou
ZA | Cape Town; Durban; Johannesburg; Soweto; Pretoria; Port Elizabeth; Pietermaritzburg; Tembisa; East London; Vereeniging; Bloemfontein; Boksburg; Welkom; Newcastle; Krugersdorp; Randburg; Botshabelo; Brakpan; Witbank; Richards Bay; Vanderbijlpark; Centurion; Uitenhage; Roodepoort; Paarl; Carletonville; Klerksdorp; Midrand; Westonaria; Middelburg; Vryheid; Orkney; eMbalenhle; Mpumalanga; Bhisho; Randfontein; Rustenburg; Polokwane; Potchefstroom; Brits; Alberton; Nelspruit; Phalaborwa; Queenstown; Kroonstad; Bethal; Mokopane
ZM | Lusaka; Kitwe; Ndola; Kabwe; Chingola; Mufulira; Luanshya; Kasama; Chipata
ZW | Harare; Bulawayo; Chitungwiza; Mutare; Gweru; Masvingo; Chinhoyi
`;
