/** Ministers. From the tables of visits and travels of the Office of the Historian, U.S. Department of State (public domain). Made by scripts/leaders.mjs; do not edit. The form of the lines is told in leaders-europe.ts; the years are those in which the tables name a person. */
export const leadersMinisters = `
AE | M | Abdullah bin Zayed al-Nahyan / Abdullah bin Zayed Al Nahyan / Abdullah bin Zayed 2013-2015, 2022-2025
AM | M | Eduard Nalbandian 2010-2012
AO | M | dos Anjos 2009; Georges Chikoli 2014; Manuel Augusto 2020; Téte António 2024
AR | M | Montes 1906; Zavala Ortiz 1965; Di Tella 1996; Giavarini 2000; Jorge Faurie 2018; Diana Mondino 2024
AU | M | Hayden 1984-1987; Downer 2006; Stephen Smith 2008-2012; Rudd 2010; Robert Carr 2012; Marise Payne 2022
AZ | M | Elmar Mammadyarov 2010-2012
BD | M | Hossain 1974; Dipu Moni 2012; Mahmood Ali 2016
BG | M | Passy 2003; Kalfin 2008; Daniel Mitov 2015
BH | M | Khalifa 1998; al-Khalifa 2010; Abdullatif bin Rashid Al Zayani / Abdullatif bin Rashid al-Zayani 2020-2024; Dr 2022
BN | M | Mohamed 2012
BO | M | Adriazola 1976; de la Rocha 2000
BR | M | de Mello Franco 1933; Macedo Soares 1936; Silveira 1976; Lampreia 1996-2000; Amorim 2004-2010; Antonio Patriota 2013; Jose Serra 2016; Ernesto Araujo 2020
BW | M | Marafhe 2000
BY | M | Kravchenko 1991; Makei 2020
CA | M | Green 1959-1962; MacEachen 1975, 1982; Clark 1990; Axworthy 1998; Graham 2002; Pettegrew 2005; MacKay 2006; Cannon 2009; John Baird 2014; Chrystia Freeland / Chrystia Freedland 2017-2019; Mélanie Joly 2022
CD | M | Raymond Tshibanda 2014
CI | M | Daniel Kablan Duncan 2012
CL | M | Huneeus 1906; Insulza 1996; Alvear 2000; Foxley 2008; Ampuero 2019; Antonia Urrejola 2022
CN | M | Chiao 1974-1975; Huang 1977; Qian 1990-1996; Li 2005-2006; Yang Jiechi 2008-2012; Wang Yi / Wang Li 2013-2017, 2024; Qin Gang 2023
CO | M | Vasquez-Cobo 1906; Vasquez 1973; Lievano Aguirre 1976; Jaramillo 1990; Barcos / Barco 2002-2005; Maria Angela Holguin 2013-2018; Juan Carlos Pinzon 2013; Marta Lucía Ramírez 2021; Álvaro Leyva 2022
CR | M | Castro Quesada 1912; Facio 1976; Rodolfo Solano Quiros 2021; Arnoldo André 2025
CU | M | Bruno Eduardo Rodrigues Parilla 2015
CV | M | Sousa 2002
CY | M | Christodoulides 2020
CZ | M | Karel Schwarzenberg 2012; Jan Lipavský 2024
DE | M | Von Brentano 1959; Federal Genscher 1974; Steinmeir 2007
DJ | M | Mahamoud Ali Youssouf 2015-2018
DK | M | Jeppe Kofod / Jeppe Koford 2020
DO | M | Roberto Alvarez 2025
DZ | M | Bouteflika 1973; Ghozali 1991; Belkhadem 2003; Ramtane Lamamra 2022
EC | M | Villagomez Yepez 1956; José Valencia 2019; Mauricio Montalvo 2021
EE | M | Paet 2010; Eva-Maria Liimets 2022
EG | M | Fawzi 1953; Fahmy 1974-1977; Ali 1981; Ghali 1988; Amr Moussa 1991-2000; Maher 2001-2003; Aboul Gheit / Aboul Ghait 2004-2009; Mohamed Kamel Amr / Mohamed Kamal Amr / Mohamed Amr 2012-2013; Abdul Fatah al-Sisi 2013; Nabil Fahmy 2013; Sameh Shoukry 2014-2024; Badr Abdelatty 2024
ES | M | Cortona 1974
ET | M | Workneh Gebeyehu 2018
FI | M | Karjalainin 1966
FR | M | Flandin 1931; Schuman 1971; de Charette 1996-1997
GA | M | Ping 2002
GB | M | Douglas-Hume 1973; Philip Hammond / Phillp Hammond 2015
GE | M | Tkeselashvili 2008; Vashadze 2010; Zalkaliani 2020
GL | M | Vittus Qujaukitsoq 2016
GR | M | Nikolaos Panagiotopoulos 2019
GT | M | Toledo Herrarte 1912; Munoz Meany 1945
GY | M | Hugh Todd 2023
HN | M | Vasquez 1912
HR | M | Vesna Pusic 2012; Grlić Radman 2020; Banožić 2020
HT | M | Leger 1912
HU | M | Jeszensky 1993; Martony 2000; Kovacs 2004; Martonyi 2011; Szijjártó 2019
ID | M | Malik 1969-1972; Wirajuda 2006-2009; Marty Natalegawa 2012-2014; Retno Marsudi 2020-2023
IE | M | Charlie Flanagan / Charles Flanagan 2016
IL | M | Sharett 1953; Eban 1971-1974; Allon 1974-1977; Dayan 1977; Shamir 1981-1985; Peres 1987, 1994-2002; Levy 1991-1996; Shalom 2004-2005; Livni 2006-2009; Peretz 2007; Ehud Barak 2008-2012; Avigdor Liberman / Avigdor Lieberman 2009-2014
IL | M | Yair Lapid 2013, 2021; Gabi Ashkenazi 2020-2021; Benny Gantz 2022; Yoav Gallant 2024
IN | M | Chagla 1966; Singh 2002-2005; Sinha 2004; Mukherjee 2008; Somanahalli Krishna 2009-2012; Sushma Swaraj 2017; Subrahmanyam Jaishankar / S. Jaishankar 2019-2022; Rajnath Singh 2020; Lloyd J. Austin III 2023
IQ | M | Aziz 1991; Zebari 2008; Ibrahim al-Ja'fari / Ibrahim al-Jaafari 2014-2016
IR | M | Aram 1963; Mohammad Javad Zarif / Mohammed Javad Zarif / Mohammed Zarif / Javad Zarif 2013-2016
IS | M | Agustsson 1972; Hallgrimsson 1985; Mathiesen 1985; Gisladottir 2008
IT | M | Segni 1961; Ruffini 1980; DeMichelis 1991; Guilio de Sant'Agata 2013; Di Maio 2020
JM | M | Kamina Johnson-Smith 2018
JO | M | Khalidy 1953; Masri 1991; Muasher 2002; Qasrawi 2005; Nasser Judeh 2013-2016; Ayman al-Safadi / Ayman Safadi 2018-2021
JP | M | Okazaki 1954; Shigemitsu 1956; Kimura 1974; Miyazawa 1975; Hatoyama 1977; Okita 1979; Abe 1983; Uno 1988; Watanabe 1991; Obuchi 1998; Kono 2000; Machimura 2004-2005
JP | M | Aso 2006; Koumura 2008; Nakasone 2009; Okada 2010; Matsumoto 2011; Koichiro Gemba 2012; Fumio Kishida 2013-2017; Taro Kono 2018; Toshimitsu Motegi 2021; Hayashi Yoshimasa 2022; Lloyd J. Austin III 2024; Kamikawa Yoko 2024
JP | M | Kihara Minoru 2024; Iwaya Takeshi 2025
KE | M | Waiyaki 1976; Osogo 1976; Amina Mohamed 2016; Monica Juma 2018
KG | M | Erlan Abdyldaev 2015
KH | M | Hor Namhong 2010-2016; Prak Sokhonn 2022
KP | M | Paek Nam Sun 2000-2002
KR | M | Yoo 1997; Ban Ki Moon 2004-2005; Yu Myung-hwan 2008-2010; Yun Byung-Se 2014-2017; Kang Kyung-wha 2018; Chung Eui-yong 2021; Park Jin 2023; Cho Tae-yul 2024-2025
KW | M | Sabah 2003-2004; Sabah Khalid al-Sabah / Sabah al-Khalid al-Sabah 2009-2017
KZ | M | Tazhin 2008; Saudabayev 2010; Tileuberdi 2020
LA | M | Thongloun Sisoulith 2012-2016; Wang Yi 2024
LB | M | Hammoud 2002; Obeid 2003; Salloukh 2009
LK | M | Bandaranaike 1972; Mangala Samaraweera 2015; Gunawardena 2020
LT | M | Linas Linkevicius 2013; Gabrielius Landsbergis 2022
LV | M | Edgar Rinkevics 2012; Edgars Rinkevics 2021-2022
LY | M | Shalgam 2008; Mohammed al-Dairi 2014
MA | M | Balafrej 1958; Filali 1991; Benaissa 2003; Fassi-Fihri 2008-2009; Saad Eddine al-Othmani 2012; Nasser Bourita 2022
MD | M | Nicu Popescu 2022
ME | M | Srdjan Darmanovic 2019
MK | M | Bujar Osmani 2023
ML | M | Traore 1996
MM | M | Lwin 2011; Daw Aung San Suu Kyi 2016
MN | M | Gombosuren 1990; Lundeg Purevsuren 2016; Battsetseg Batmunkh 2024
MV | M | Jameel 2004; Abdulla Shahid 2020
MX | M | Mariscal 1907; Green 2000; Espinosa 2008-2011; Jose Antonio Meade 2014; Luis Videgaray Caso / Luis Videgaray 2017-2018; Marcelo Ebrard 2019-2022
MY | M | Albar 2002; Aman 2010; Saifuddin Abdullah 2021
NE | M | Hassoumi Massaoudou 2023
NG | M | Maduekwe 2009; Geoffrey Onyeama 2016-2021; Yusuf Maitama Tuggar 2024
NI | M | Chamorro 1912
NL | M | van der Stoel 1976; van den Broek 1989; Van Mierlo 1996
NO | M | Jonas Gahr Støre / Jonas Stoere 2012
NZ | M | Peters 2008; Murray McCully 2010-2016; Gerry Brownlee 2017
OM | M | bin Abdallah 2005; Said Badr al-Busaidi 2013; Yusuf bin Alawi 2016
PA | M | Arjona 1912; Arosemena 1934; Isabel de Saint Malo de Alvarado 2018; Erika Mouynes 2022
PE | M | Prado 1906; Solon Polo 1934; de la Flor 1976; Cayetana Aljovin 2018; Popolizio 2019; César Landa 2022
PH | M | Romulo 2009; Albert del Rosario 2013; Perfecto Yasay 2016; Teodoro Locsin 2019; Enrique Manalo 2022-2024; Gilberto Teodoro 2024
PK | M | Yaqub Khan 1983; Kasuri 2004-2006; Qureshi 2009-2010, 2018; Khar 2011
PL | M | Cimoszewicz 2004; Rotfeld 2005; Radoslaw Sikorski 2010-2013; Czaputowicz 2019-2020; Zbigniew Rau 2022; Radosław Sikorski 2024
PS | M | Fayyad 2008
PY | M | Castiglioni 2019
QA | M | Hamad bin Jassin bin Jaber al-Thani / Hamad bin Jassin al-Thani / Hamad al-Thani 2010-2013; Mohammed bin Abdulrahman Al Thani / Mohammed bin Abdulrahman al-Thani / Mohammed bin Abdulrahman bin Jassim al-Thani / Mohammad bin Abdulrahman Al Thani 2017-2024
RO | M | Mancovescu 1974; Andrei 1982; Bogdan Aurescu 2022
RU | M | Kozyrev 1992-1995; Primakov 1996-1998; Ivanov 1999-2004; Sergei Lavrov / Sergey Lavrov 2005-2025; Serdyukov 2008
SA | M | Saqqaf 1971-1974; Saud 1977-1983, 1990-1996, 2004-2012; Saud al-Faisal 2013-2015; Adel al-Jubeir 2015-2018; Faisal bin Farhan Al Saud 2024-2025
SD | M | al-Tahir 1978; Ismail 2004
SG | M | Kasiviswanathan Shanmugam / K. Shanmugan 2012-2015; Vivian Balakrishnan 2024
SI | M | Thaler 1997
SK | M | Lajčák 2019
SN | M | Seck 1976; Amadou Ba 2020; Aïssata Tall Sall 2021
SS | M | Nhial Deng Nhial 2012
SUHH | M | Molotov 1943-1945; Gromyko 1974-1985; Shevardnadze 1985-1990; Bessmertnykh / Bessmertnkyh 1991; Pankin 1991
SV | M | Castro Ramirez 1912; Alexandra Hill Tinoco 2025
SY | M | Khaddam 1988; Sharaa 1990-2003; al-Moualem 2007
TD | M | Mahamat Zene Cherif 2018
TH | M | Khoman 1964-1966; Sathirathai 2002; Suphamongkhon 2005; Kasit 2009; Don Pramudwinai 2017-2022
TJ | M | Zarifi 2011
TN | M | Chatti 1974; Ben Yahya 1991; Benyahia 1991
TR | M | Yilmaz 1989; Alptemocin 1991; Cem 1999-2001; Gul 2005-2006; Babacan 2007-2009; Ahmed Davutoglu / Ahmet Davutoglu 2011-2013; Mevlut Cavusoglu 2014-2023; Hakan Fidan 2023-2024
TZ | M | Kaduma 1976
UA | M | Udovenko 1996; Trasyuk 2000; Hryshchenko 2010; Pavlo Klimkin 2015; Prystaiko 2020; Zahorodnyuk 2020; Dmytro Kuleba 2021-2024; Lloyd J. Austin III 2022; Oleksiy Reznikov 2022; Andrii Sybiha 2024
UY | M | Romeu 1906
UZ | M | Kamilov 2020
VA | M | Tauran 2000
VE | M | Matos 1912; Calvani 1973; Escovar Salom 1976; Zambrano 1982
VN | M | Ngueyn 1991; Pham Binh Minh 2012-2020; Bui Thanh Son 2017-2024
YUCS | M | Dizdarevic 1985
ZA | M | Botha 1978; Botha 1989; Zuma 2000; Maite Nekoana-Mashabane 2012
ZM | M | Banda 1976
x-south-vietnam | M | Do 1966
`;
