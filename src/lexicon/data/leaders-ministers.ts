/** Ministers. From the tables of visits and travels of the Office of the Historian, U.S. Department of State (public domain). Made by scripts/leaders.mjs; do not edit. The form of the lines is told in leaders-europe.ts; the years are those in which the tables name a person. */
export const leadersMinisters = `
AM | M | Edward Nalbandian / Eduard Nalbandian 2012
AO | M | dos Anjos 2009; Georges Chikoti / Georges Chikoli 2014
AR | M | Montes 1906; Zavala Ortiz 1965; Di Tella 1996
AU | M | Robert Carr 2012
BD | M | Hossain 1974
BH | M | Khalifa 1998
BO | M | Adriazola 1976; de la Rocha 2000
BR | M | de Mello Franco 1933; Macedo Soares 1936; Silveira 1976
BW | M | Marafhe 2000
BY | M | Kravchenko 1991
CA | M | Green 1959-1962; Pettegrew 2005; Chrystia Freeland / Chrystia Freedland 2017
CI | M | Daniel Kablan Duncan 2012
CL | M | Huneeus 1906
CN | M | Wang Li 2016
CO | M | Vasquez-Cobo 1906; Vasquez 1973; Lievano Aguirre 1976; Jaramillo 1990; Barcos 2002
CR | M | Castro Quesada 1912; Facio 1976; Rodolfo Solano Quiros 2021
CU | M | Bruno Rodríguez / Bruno Eduardo Rodrigues Parilla 2015
CV | M | Sousa 2002
CY | M | Christodoulides 2020
DE | M | Von Brentano 1959; Steinmeir 2007
DJ | M | Mahmoud Ali Youssouf / Mahamoud Ali Youssouf 2015-2018
DK | M | Jeppe Kofod / Jeppe Koford 2020
DZ | M | Ghozali 1991
EC | M | Villagomez Yepez 1956; Mauricio Montalvo 2021
EG | M | Aboul Ghait 2005; Mohamed Kamel Amr / Mohamed Kamal Amr 2012; Abdel Fattah al-Sisi / Abdul Fatah al-Sisi 2013
ES | M | Cortona 1974
FI | M | Karjalainin 1966
FR | M | Flandin 1931; Schuman 1971; de Charette 1996-1997
GA | M | Ping 2002
GB | M | Douglas-Hume 1973; Philip Hammond / Phillp Hammond 2015
GE | M | Tkeselashvili 2008
GL | M | Vittus Qujaukitsoq 2016
GR | M | Nikolaos Panagiotopoulos 2019
GT | M | Toledo Herrarte 1912; Munoz Meany 1945
GY | M | Hugh Todd 2023
HN | M | Vasquez 1912
HR | M | Banožić 2020
HT | M | Leger 1912
HU | M | Jeszensky 1993; Martony 2000
IE | M | Charlie Flanagan / Charles Flanagan 2016
IL | M | Sharett 1953; Yair Lapid 2013
IN | M | Chagla 1966
IQ | M | Ibrahim al-Jaafari / Ibrahim al-Ja'fari 2014
IR | M | Aram 1963
IS | M | Agustsson 1972; Hallgrimsson 1985; Mathiesen 1985; Gisladottir 2008
IT | M | Segni 1961; Ruffini 1980; DeMichelis 1991; Guilio de Sant'Agata 2013; Di Maio 2020
JO | M | Khalidy 1953; Masri 1991; Qasrawi 2005
JP | M | Okazaki 1954; Kimura 1974; Hatoyama 1977; Uno 1988; Koumura 2008
KE | M | Waiyaki 1976; Osogo 1976
KG | M | Erlan Abdyldaev 2015
LA | M | Thongloun Sisoulith 2012-2016
LB | M | Hammoud 2002; Obeid 2003; Salloukh 2009
LK | M | Bandaranaike 1972; Gunawardena 2020
LV | M | Edgars Rinkēvičs / Edgar Rinkevics 2012
LY | M | Shalgam 2008; Mohammed al-Dairi 2014
MA | M | Balafrej 1958
ME | M | Srdjan Darmanovic 2019
ML | M | Traore 1996
MM | M | Daw Aung San Suu Kyi 2016
MN | M | Gombosuren 1990; Lundeg Purevsuren 2016
MV | M | Jameel 2004
MX | M | Mariscal 1907
NE | M | Hassoumi Massaoudou 2023
NI | M | Chamorro 1912
NL | M | van der Stoel 1976; van den Broek 1989; Van Mierlo 1996
NO | M | Jonas Gahr Støre / Jonas Stoere 2012
OM | M | bin Abdallah 2005; Said Badr al-Busaidi 2013
PA | M | Arjona 1912; Arosemena 1934; Isabel de Saint Malo de Alvarado 2018
PE | M | Prado 1906; Solon Polo 1934; de la Flor 1976; Cayetana Aljovin 2018
PS | M | Fayyad 2008
PY | M | Castiglioni 2019
QA | M | Hamad bin Jassim / Hamad bin Jassin bin Jaber al-Thani / Hamad bin Jassin al-Thani 2010-2013; Mohammed bin Abdulrahman / Mohammed bin Abdulrahman bin Jassim al-Thani / Mohammad bin Abdulrahman Al Thani 2017-2020
RO | M | Mancovescu 1974
SA | M | Saqqaf 1971-1974
SD | M | al-Tahir 1978
SG | M | K. Shanmugam / K. Shanmugan 2015
SI | M | Thaler 1997
SN | M | Seck 1976; Amadou Ba 2020
SUHH | M | Bessmertnkyh 1991; Pankin 1991
SV | M | Castro Ramirez 1912
SY | M | Khaddam 1988; al-Moualem 2007
TD | M | Mahamat Zene Cherif 2018
TH | M | Suphamongkhon 2005
TN | M | Chatti 1974; Ben Yahya 1991; Benyahia 1991
TR | M | Yilmaz 1989; Alptemocin 1991; Ahmet Davutoğlu / Ahmed Davutoglu 2012-2013
TZ | M | Kaduma 1976
UA | M | Trasyuk 2000; Hryshchenko 2010; Zahorodnyuk 2020
UY | M | Romeu 1906
VA | M | Tauran 2000
VE | M | Matos 1912; Calvani 1973; Escovar Salom 1976; Zambrano 1982
VN | M | Ngueyn 1991; Bui Thanh Son 2017
YUCS | M | Dizdarevic 1985
ZA | M | Maite Nkoana-Mashabane / Maite Nekoana-Mashabane 2012
x-south-vietnam | M | Do 1966
`;
