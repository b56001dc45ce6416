/** Heads of state and government, and royals. From the tables of visits and travels of the Office of the Historian, U.S. Department of State (public domain). Made by scripts/leaders.mjs; do not edit. The form of the lines is told in leaders-europe.ts; the years are those in which the tables name a person. */
export const leadersSighted = `
AE | S | Khalifa bin Zayid al Nuhayyin 2008
AF | G | Shah Mahmud 1947-1951; Daud 1958; Muhammad Hashim Maiwandwal 1967; Etemadi 1969; Daoud 1974-1976
AF | R | Mohammed Zahir Shah / Mohammad Zahir Shah / Mohammed Zaher 1963-1969
AF | S | Hamid Karzai / Hamad Karzai 2013-2019; Ashraf Ghani / Ashraf Ghani Ahmedzai 2015; Mohamad Ashraf Ghani 2021
AG | G | W. Baldwin Spencer 2007
AL | G | Aleksander Meksi 1993; Pandeli Majko / Pandeli Majdo 1999
AL | S | Alia 1991; Rexhep Meidani / Rexhep Medjani 1998; Moisu 2007
AM | S | Ter-Petrossian 1992; Robert Kocharyan / Robert Kochariyan 1999; Serge Sarkisian / Sargsian 2010; Serz Sargsian 2012
AO | S | dos Santos 1996-2002
AR | S | Figueroa 1906; Justo 1933; Raúl Alfonsín / Raul Ricardo Alfonsin 1984-1986; De 2000
AT | S | Schaerf 1961
AU | G | Harold Holt / Harold E. Holt 1966-1967; Edward Gough Whitlam 1973-1975; John Malcolm Fraser 1976-1982; Bob Hawke / Robert J. L. Hawke 1983-1989; Anthony J. Abbott 2014; Malcolm Turnbull / Malcolm B. Turnbull 2016-2018
AU | S | Gowrie 1938; Casey 1966
AZ | S | Mutalibov 1992; Ilham Alyiev 2012
BA | G | Hasan Muratovic 1996; Izudin Kapetanovic 1996
BA | S | Alia Izetbegovic 1993-1997; Kresimir Zubac 1996
BB | G | Errol Barrow / Errol W. Barrow 1968; J. M. G. M. Adams 1980; Lloyd E. Sandiford 1993; Owen Arthur / Owen Seymour Arthur 1994
BD | G | Khaleda Ziaur Rahman 1992; Sheikh Hasina / Hasina Wajed 2012
BE | G | Van Zeeland 1937; Leo Tindemans / Leo C. Tindemans 1977-1978
BE | R | Charles 1948; Baudonin 1974
BF | S | Sangoule Lamizana 1970-1973
BG | G | Dimitrov 1992; Dimitar Glavchev 2024
BG | S | Georgi Parvanov / Georgi Purvanov 2005
BH | R | Sulman al-Khalifa 1983; Isa bin Salman al-Khalifa / Isa bin Sulman al-Khalifa / Isa Bin Sulman 1990-1991, 1998; Hamad bin Isa al-Khalifa / Hamad Bin Isa Bin Salman al-Khalifa / Hamad Bin Essa al-Khalifa / Hamad bin Issa al-Khalifa 2003-2008
BI | R | Mwambutsa IV 1964
BJ | S | Emile D. Zinsou 1969; Hubert Maga 1970-1971; Patrice Talon / Patrice Athanase Guillaume Talon 2022
BN | R | Hassanal Bolkiah / Hassinal Bolkiah 2013; Hassan al Bolkiah 2016
BO | S | Penaranda 1943; Rene Barrientos Ortuno 1968; Hugo Banzer Suarez 1977; Jorge Quiroga Ramirez 2001
BR | S | Prestes 1930; Artur da Costa e Silva / Arthur da Costa e Silva 1967; João Figueiredo / Joao Baptista de Oliveira Figueiredo 1982; Tancredo Neves 1985; Cardosa 1997; da Silva 2005; Luiz Inácio Lula da Silva / Luiz Inacio Lula de Salva 2009; Dilma Rousseff / Dilma Roussef / Rouseff 2011-2013
BS | G | Lynden Pindling / Lynden O. Pindling 1977; Hubert Ingraham / Hubert A. Ingraham 1993-1994; Hubert Ingraham / Hubert A. Ingraham 2007; Hubert Minnis / Hubert A. Minnis 2019
BW | S | Mogai 2000; Mokgweetsi Masisi / Mokgweetsi Eric Keabetswe Masisi 2022
BZ | G | George Price / George C. Price 1983; Manuel Esquivel 1993-1994
CA | G | Diefenbacker 1961; Justin Trudeau / Justin P. J. Trudeau 2016-2017
CA | S | Tweedsmuir 1936-1937; of Athlone 1940-1945; Alexander 1947; Massey 1954; Michener 1972; Justin Trudeau 2017
CD | S | Felix Antoine Tshisekedi Tshilombo 2022
CG | G | Andre Milongo 1991
CG | S | Youlou 1961
CH | S | Johann Schneider-Ammann / Johann N. Schneider Ammann 2016
CK | G | Mark Brown / Mark Stephen Brown 2023
CL | S | Riesco 1906; Montt 1910; Rios 1945; Gonzales Videla 1950; Patricio Aylwin Azocar 1990-1992; Michelle Bachelet / Michele Bachelet 2008
CM | G | Peter Musonge 2003
CN | G | Li Keqiang / Li Liqiang 2013
CN | S | Xi Jinping / Xi Jingping 2015
CO | S | Ospina 1922; Olaya 1930; Ospina 1946; Alfonso López Michelsen / Alfonso Lopez Michelson / Lopez Michelson 1975-1976; Virgilio Barco Vargas 1989-1990; Cesar Gaviria Trujillo 1990-1993; Ernesto Samper Pizano 1994; Juan Manuel Santos Calderon 2013-2016
CR | S | Jimenez 1912; Calderon Guardia 1940; Picado 1944; Echandi 1958; Orlich 1964; Jose Trejos Fernandez 1968; Jose Figueres Ferrer 1970; Daniel Oduber Quiros 1977; Rodrigo Carazo Odio 1980; Luis Monge Alvarez 1982-1985; Rafael Angel Calderon Fournier 1990-1993; Jose Figueres Ferrer 1994
CSHH | G | Marian Calfa 1992
CSXX | S | Marovic 2003
CU | S | Gomez 1936
CV | G | Carlos A. W. de Carvalho Veiga 1992
CV | S | Aristides Pereira / Aristides Maria Pereira 1983; Jose Neves 2012; Jorge Carlos de Almeida 2014
CY | S | Archbishop Makarios III 1970
CZ | S | Thomas Masaryk 2000; Vaclav Havel 2011; Peter Pavel 2024
DDDE | G | Lothar de Maizière / Lothar de Maziere 1990
DE | G | Adenauer 1967; Abdulhamid Dabaiba 2021
DE | S | von Hindenburg 1931; Kurt Carstens 1983; Richard von Weizsäcker / Richard von Weiszaecker 1993
DJ | S | Ismaïl Omar Guelleh / Ismail Guellah 1999
DK | G | Hilmar Baunsgaard / Hilmar T. I. Baunsgaard 1970
DM | G | Maria Eugenia Charles 1983-1984; Maria Eugenia Charles 1994
DO | S | Baez 1866; Victoria 1912; Joaquín Balaguer / Joaquin Videla Balaguer 1977; Joaquín Balaguer / Joaquin Videla Balaguer 1988-1994; Leonel Fernandez Reyna 2010; Danilo Medina Sanchez 2019
DZ | G | Ben Bella 1962; Abdelmalek Sellal / Abdelmalik Sellal 2014; Aïmene Benabderrahmane 2022
DZ | S | Chadli Bendjedid / Chedli Bendjedid / Benjedid 1985-1991; Abdelaziz Bouteflika / Abdelaziz Boutefilka 2001
EC | S | Arroyo del Rio 1942; Arosemena 1962; Alfredo Poveda Burbano 1977; Osvaldo Hurtado Larrea 1983; Rodrigo Borja Cevallos 1990-1992; Sixto Duran-Ballen Cordovez 1992-1996; Lenin Moreno Garcés 2020; Guillermo Lasso Mendoza 2022-2023
EE | G | Savisaar 1991
EG | G | Naguib 1953; Mustafa Khalil 1978-1979; Aboul Gheit 2004; Ahmed Nazif / Ahmed Mohamed Nazif 2005
EG | S | Abdel Fattah el-Sisi / Abdelfattah Said Elsisi 2014; Abdel Fattah el-Sisi / Abdel Fattah Said Alsisi 2022
ES | R | Sophia 1997
ES | S | Felipe Gonzalez 1983-1985; Jose Maria Aznar / Jose Aznar 1997-2004; Jose Luis Rodriguez Zapatero 2007-2009; Rodriquez Zapatero 2011; Mariano Rajoy 2012-2015; Pedro Sánchez 2023-2024
ET | G | Endalkachau 1945; Hailemariam Desalegn Boshe 2014
ET | S | Meles Zenawi 1994
FI | G | Kuuskoski 1958; Taisto K. Sorsa 1979
FI | S | Mauno Koivisto / Mauno H. Koivisto / Loivisto 1983-1991; Atisaari 1999
FJ | G | Josaia Voreqe Bainimarama 2022; Aiyaz Sayed-Khaiyum 2022; Sitiveni Rabuka / Sitiveni Ligamamada Rabuka 2023
FM | S | John Haglelgam 1990; Bailey Olter 1991; Jacob Nena 1998
FR | G | Raymond Barre / Raymond O. J. Barre 1977; Jacques Chirac / Jacques R. Chirac 1987
FR | S | de Gaulle 1945; Laniel 1953; De Gaulle 1958-1970; Poher 1974; Nicolas Sarkozy / Nicloas Sarkozy 2010
GA | S | El Hadj Omar Bongo 2004; Ali Bongo / Ali Ben Bongo Odimba 2011
GB | G | Churchill 1965; Douglas-Home 1973; David Cameron / David W. D. Cameron 2016
GD | G | Eric M. Gairy 1977; Herbert Blaize 1985-1986; Nicholas Brathwaite 1994
GD | S | Scoon 1986
GE | G | Sigua 1992; Giorgi Kirivikashvili 2016
GE | S | Eduard Shevardnadze / Eduard A. Shevardnadze / Eduard Sheverdnadze 1994-2001
GH | G | Nkrumah 1958; Kofi Busia 1969-1971
GH | S | John Kufuor / John Agyokum Kufuor 2004
GL | G | Múte Egede / Múte Bourup Egede 2021
GM | S | Yahya Jammeh / Yahya A. J. J. Jammeh 2014
GR | G | Tsouderos 1942; Sophoulis 1948; Papadopoulas 1972; Konstandinos Simitis / Konstandions Simitis 1996-2003; Konstantinos Karamanlis / Konstandinos Karamanlis 2004-2005; Panandreou 2011; Antonis Samaras / Antonios Samaras 2013; Alexis Tsipras / Alexios Tsipras 2016-2017
GR | S | Costis Stephanopoulos / Konstandinos Stephanopoulos 1996; Papoulios 2011; Prokopis Pavlopoulos / Prokopios Pavlopoulis 2016
GT | S | Barrios 1882; Mendez 1968; Laugerud Garcia 1976; Vinicio Cerezo Arevalo / Vicinio Cerezo 1987-1989; Luis Alberto Flores 1998; Alvaro Colom Caballeros 2008; Otto Fernandez Perez 2014
GW | G | Manuel Saturnino 1995
GY | G | Forbes Burnham 1966-1968
HN | S | Lopez Arrelano 1968; Policarpo Paz Garcia 1980; Jose Azcona Hoyo 1986-1987; Rafael Callejas / Rafael Leonardo Callejas 1990-1993; Carlos Roberto Reina Idiaquez 1994; Manuel Zelaya Rosales 2006-2008; Juan Orlando Hernández / Juan Hernando Hernandez 2017
HR | G | Zlatko Matesa 1996
HT | G | Robert Malval 1993; Pierre-Louis 2009
HT | S | Geffrand 1866; Leconte 1912; Borno 1926; Vincent 1934-1939; Lescot 1941-1943; Magloire 1955; Henri Namphy 1986; Ertha Pascal Trouillot 1990; Alexandre 2004-2005
HU | G | Nagy 1946; Karoly Grosz 1988
ID | S | Abdurrahman Wahid / Abdurrachman Wahid 1999
IE | G | John M. Lynch 1970-1979; Garret FitzGerald / Garret Michael Desmond FitzGerald 1984-1986; Micheál Martin / Michael Martin 2022
IE | S | de Valera 1963-1964
IL | G | Meir 1978; Benjamin Netanyahu / Benyamin Netanyahu 1998; Rabin 1999-2005
IL | S | Shimon Peres 2016
IN | S | Hidayatullah 1969; Narendra Modi 2016
IQ | G | Madfai 1953; Ibrahim al-Jaafari / Ibrahim al-Jafari 2005; Adel Abdul Mahdi / Adil Abd al-Mahdi 2019; Mohammed Shia al-Sudani / Mohammed Shyaa al-Sudani / Mohammed Shiaa al-Sudani 2024
IQ | R | Abdul Ilah 1945
IQ | S | Adnan Pachachi 2004; Talebani 2009; Nouri al-Maliki 2013-2014
IR | G | Mossadeq 1951; Eghbal 1959
IS | G | Johanneson 1973; Geir Hallgrímsson / Geir Hallgrimmsson 1978; Finnbogadottir 1985; Thorsteinn Pálsson / Thorstein Palsson 1988; Davíð Oddsson / David Oddson 1999; Sigurd Ingi Johannsson 2016
IS | S | Vigdís Finnbogadóttir / Vigdis Finbogadottir 1982-1994
IT | G | De Gasperi 1947-1951; Leone 1974; Giovanni Goria / Giovanni Giuseppe Goria 1987; Luigi Ciriaco De Mita 1988; De Mita 1989; Giuliano Amato / Guiliano Amato 2000
IT | R | Victor Emmanuel III / Victor Emnanuel III 1919
IT | S | Giulio Giulio Andreotti 1977; Giulio Andreotti 1990
JO | G | Mulqui 1953; Rifai 1981
JO | R | Hussein I 1964; Abdullah II / Abdullah II bin Al-Hussein / Abdullah II ibn Al Hussein 2018-2022
JP | G | Kakuei Tanaka / Kakui Tanaka 1972-1974; Abe Shinzo 2022
JP | R | Hirhito 1983
KG | S | Akyev 1991
KH | G | Sihanouk 1960; Sirik Matak 1971
KH | R | Sihanouk 1958
KH | S | Cheng Heng 1970
KI | S | Ieremia Tabai 1990
KN | G | Kennedy Alphonse Simmonds 1984; Kennedy Alphonse Simmonds 1994
KR | G | Paik 1953; Huh Chung 1960; Il Kwon Chung / Chung Il-kwon 1966-1969; Chong Pil Kim 1973; Choi Kyu Hah 1979; Yun Byun-se 2013
KR | S | Kin Dae-Jung 2002; Park Geun-hye / Park Gyeun-hye 2013
KW | G | Saad al-Abdullah al-Sabah 1988; Sabah al-Sabah 2003-2005; Nasser al-Sabah 2008
KW | R | Sabah al-Salim al-Sabah / Sabah as-Salim as-Sabah 1968-1972; Jaber al-Ahmad al-Sabah / Jabir al-Ahmad al-Sabah / Jabir al-Sabah / Jabir al-Ahmed al-Sabah 1988-1996, 2004; Sabah al-Ahmad al-Sabah / Sabah al-Ahmed al-Jaber al-Sabah / Sabah al-Ahmed al-Jabir al-Sabah / Sabah al-Ahmed al-Sabah 2006-2018
LA | G | Souvanna Phouma 1958
LA | R | Savang Vathana 1955, 1963
LA | S | Bounnhang Vorachith / Bounnyang Vorachit 2016; Choummaly Sayasone 2022
LB | G | Salaam 1960; Solh 1973; Selim al-Huss 1990; Seniora 2005; Sa'ad al-Hariri 2017
LC | G | John G. M. Compton 1984; John G. M. Compton 1994; Kenny Anthony / Kenny Davis Anthony 2003; Allen Chastanet / Allen Michael Chastanet 2019
LK | G | Kotelawala 1954-1956; Sirimavo Bandaranaike / Sirimavo R. D. Bandaranaike 1971; Ranasinghe Premadasa 1983; Ranil Wickremesinghe / Ranil Wickremasinghe 2002; Ranil Wickremesinghe / Ranil Wikremesinghe 2015
LR | S | Barclay 1943
LS | G | Motsoahae Thomas Thabane 2014; Ntsokoane Samuel Matekane 2022
LT | S | Dalia Grybauskaitė / Galia Grybauskaite / Dalia Gribauskaite 2013
LV | G | Indulis Emsis 2004
LV | S | Gorbunovs 1991; Vaira Vīķe-Freiberga / Vairi Vike-Freiburga / Vairi Vike-Freiberga 2002-2003
LY | G | Muntasser 1953; Ben Halim 1954; Jabril 2011; Abdurrahim al-Keib 2012; Abdalla Alteni 2014
LY | S | Mohamed al-Menfi / Mohamed Younis Menfi 2022
MA | G | Ibrahim 1959; Ahmad Laraki 1970-1971; Ahmad Osman 1977; Muhammad Karim Lamrani 1984; Abdel-Ilah Benkiran 2014
MC | R | Albert I 1913
MD | G | Andrei Sangheli 1993
MG | S | Andry Rajoelina / Andry Nirina Rajoelina 2022
MH | S | Amata Kabua / Imata Kabua 1990-1991, 1998
ML | S | Ibrahim Boubacar Kieta 2014
MM | S | U Win Maung 1957
MN | G | Elbegdorj 2005; Sukhbaatar Batbold 2012
MN | S | Punsalmaagiin Ochirbat / Punsalmaagiyn Ochirbat 1991; Natsagiin Bagabandi / Natsagiyn Bagabandi 2004; Tsakhia Elbegdorj 2011; Khaltmaa Battulga 2019; Ukhnaagiin Khurelsukh / Ukhnaaglin Khurelsukh 2024
MR | S | Moktar Ould Daddah / Mokhtar Ould Daddah 1960; Moktar Ould Daddah / Mokhtar Ould Daddah 1971
MU | G | Anerood Jugnauth / Aneerood Jugnauth 1991
MW | S | Lazarus Chakwera / Lazarus McCarthy Chakwera 2022
MX | S | Santa Anna 1866; Alerman 1947; Lincoln 1966; de la Madrid 1982-1988; Felipe Calderón / Feilipe Calderon 2008; Enrico Pena Nieto 2014
MY | G | Rahrman 1966; Mahathir Mohamad / Mahathir bin Muhammad 1984-1989, 1996; Mahathir Mohamad / Mahathir Mohamed 2002; Najib Razak / Najib ben Abdul Razak 2011; Mohd Najid Razak 2016; Dato 2021; Dato' Seri Anwar bin Ibrahim 2023
MZ | S | Armando Guebuza / Ermando Emilio Guebuza 2014
NA | S | Hifike Pohamba 2005; Hifikepunye Pohamba / Hilikepunye Lucas Pohamba 2014; Hage Geingob / Hage Gottfried Geingob 2022
NC | S | Louis Mapou 2022-2023
NE | S | Seyni Kountché / Seyni Kounche 1984
NG | S | Olusegun Obasanjo / Olesegun Obasanjo / Olesegun Obsanjo / Olusegun Obsanjo 2001-2004; Muhammadu Buhari / Muhammedu Buhari 2015-2016
NI | S | Enrique Bolaños / Enrique Bolonas 2003
NL | G | Piet de Jong / Petrus J. S. de Jong 1969; Barend Biesheuvel / Barend Willem Biesheuvel 1972; Johannes Marten den Uyl 1975; Dries van Agt / Andreas A. M. van Agt 1978-1981; Ruud Lubbers / Rudolphus F. M. Lubbers 1983-1994; Ruud Lubbers 1999
NO | G | Kåre Willoch / Kaare I. Willoch 1983-1984; Gro Harlem Brundtland / Gro Harlem Bruntland 1992
NP | G | Koirala 1960
NR | S | Hammer DeRoburt 1989; Bernard Dowiyogo 1990; Russ Kun / Russ Joseph Kun 2023
NU | G | Dalton Tagelagi 2023
NZ | G | Keith Holyoake / Keith J. Holyoake 1968-1971; Norman Kirk / Norman E. Kirk 1973; Wallace E. Rowling 1975; Robert Muldoon / Robert D. Muldoon 1977-1984; James Bolger 1995; John Key / John P. Key 2014
OM | R | Said bin Taimur Bin Faisal 1938; Haitham / Haitham bin Tarik Al Said 2020
PA | S | Amador 1906; Obaldia 1909; Chiari 1912; Porras 1920; Arias 1932-1935; Arosemena 1938-1939; Boyd 1940; Remon 1953; Chiari 1962; Demetrio Basilio Lakas Bahas 1970, 1978; Arístides Royo / Aristide Royo 1979; Ricardo de la Espriella 1982
PA | S | Juan Carlos Varela Rodriguez 2014
PE | G | Ernesto Montagne Sanchez 1970
PE | S | Pardo 1906; Benvenidez 1934; Prado Ugarteche 1956; Francisco Morales Bermudez Cerruti 1977; Alberto Fujimori / Alberto K. Fujimori 1991-1998; Ollanta Humala Tasso 2014; Dina Boluarte Zegarra 2023
PF | S | Edouard Fritch 2022; Moetai Charles Brotherson 2023
PG | G | Peter O'Neill / Peter Paire O'Neill 2011
PH | S | Laurel 1986; Benigno S. Aquino 2022
PK | G | Mohammed Ali 1953-1954; Nawaz Sharif / Mohammed Nawaz Sharif 1998; Mir Zafarullah Khan Jamali 2003; Yousaf Raza Gilani / Yousuf Gillani 2008-2010; Gilan 2008; Nawaz Sharif / Mohammed Nawaz Sharif 2013-2015
PK | S | Ghulam Mohammed 1953; Yahya Khan / Agha Muhammad Yahya Khan 1970; Asif Ali Zardari / Asif Zadari 2008-2012
PL | G | Sikorski 1941-1943; Mikolajczyk 1944; Jan Olszewski 1992; Paderewski 1992; Tadeusz Mazowiecki 2013
PL | P | Edward Gierek 1974
PL | S | Walesa 1997
PS | G | Abbas 2005
PS | S | Salam Fayyad 2012
PT | G | Marcelo Caetano / Marcelo Jose das Neves Alves Caetano 1969; Mário Soares / Mario Alberto Lopes Soares 1977, 1984; Aníbal Cavaco Silva / Anibal Antonio Cavaco e Silva 1986-1994
PT | S | António Ramalho Eanes / Antonio dos Santos Ramalho Eanes 1978-1983; Mário Soares / Mario Alberto Lopes Soares 1987-1993
PW | G | Selii 1986
PW | S | Kuniwo Nakamura 1998
PY | S | Morinigo 1943
QA | R | Tameem bin Hamad al-Thani 2015
RO | G | Ion Gheorghe Maurer 1967
RS | G | Ivica Dačić / Ivaca Dacic 2012
RU | G | Viktor Chernomyrdin / Viktor S. Chernomyrdin 1993-1997; Lavrov 2005
RU | S | Dmitry Medvedev / Dimitry A. Medvedev / Dimitry Medvedev 2008-2011
RW | S | Kagame 1997
SA | G | Mohammed bin Salman Al Saud 2024
SA | R | Abdullah bin Abdulaziz al-Saud / Abdullah bin Abd-el Aziz al-Saud / Abdullah bin Abdel Aziz al-Saud / Abdullah bin Albdul Aziz 2008-2014; Abdullah bin Abdulaziz al-Said 2014; Salman bin Abdulaziz al-Saud / Salman bin Abdel Aziz al-Saud / Salman bin Abdel Aziz bin-Saud / Salman bin Abd al Aziz bin Saud / Salman bin Abd-al Aziz Al Saud / Salman bin Abd al-Aziz Al Saud / Salman bin Abdulaziz Al Saud 2015-2022; Mohammed bin Salman Al Saud / Muhammad bin Salman bin Abd al-Aziz Al Saud 2019-2022
SB | G | Peter Kenilorea 1978; Gordon Lilo 2014
SB | S | Frank Kabui 2014
SC | S | James Michel / James Alix Michel 2014; Wavel Ramkalawan / Wavel John Charles Ramkalawan 2022
SD | S | Gaafar Nimeiry / Jaafar Nimieri 1978-1985
SE | G | Olaf Palme 1970; John Fredrik Reinfeldt 2009-2013; Fredrik Reinfeldt / Fredrik Reingeldt 2010
SG | G | Lee Hsien Loong / Lee Hsien Leong / Lee Hsien Loung 2007, 2015; Lee Kuan Yew 2012
SG | S | Pillay 2006
SL | G | Siaka Stevens 1969
SN | G | Abdou Diouf 1970
SN | S | Macky Sali 2012
SO | G | Abdirascid 1962; Mohammed Haji Ibrahim Egal 1968-1969; Omar Abdirashid Sharmarke / Omar Abdirashid Ali Sharmarke 2015
SO | S | Hassan Sheikh Mahmoud 2015
ST | G | Gabriel Arcanjo Ferreira da Costa 2014; Patrice Emery Trovoada 2022
SUHH | S | Chernenko 1985
SV | S | Araujo 1912; Lemus 1959; Carlos Humberto Romero Mena 1977; José Napoleón Duarte / Jose Napoleon Duarte 1981; Alvaro Magana 1983-1984; Castillo Claramount 1988; Alfredo Cristiani Buckard 1989-1993; Francisco Flores Perez 2004; Elias Saca Gonzalez 2006; Carlos Mauricio Funes 2010
SY | G | Al-Khouri 1945
SY | S | Shishakli 1953
SZ | G | Makhosini Dlamini 1968; Cleopas Sipho Dlamini 2022
TD | S | Ngarta Francois Tombalbaye 1968-1970
TH | G | Pibul 1956; Chatichai Chunhawan 1990; Anan Panyarachun 1991; Chuan Likphai 1993-1998; Thaksin Chinnawat 2001-2005
TH | S | Yingluck Chinnawat 2012
TJ | S | Nabiyev 1992; Emomali Rahmon / Emomali Rakhmonov / Rakhmanov 1999-2005
TL | S | Xanana Gusmão / Jose Alexander Gusmao 2002
TM | S | Gurbanguly Berdimuhamedov / Gurbanguly Berdimuhamedow 2015
TN | G | Hadi Nouira 1975-1978; Muhammed Mzali 1982; Beji Caid Essebsi 2011; Kefi 2011; Medhi Jomaa 2014
TN | S | Mohamed Moncel Marzouki 2014
TO | G | Tuivakano 2012; Siaosi Ofa Ki Vahafolau Sovaleni / Siaosi Sovaleni 2022-2023
TR | G | Süleyman Demirel / Suleiman Demirel 1969; Ismail Nihat Erim 1972; Süleyman Demirel / Suleiman Demirel 1992; Ahmet Davutoğlu / Ahmed Davutoglu 2014; Binali Yıldırım / Binali Yilderim 2017
TR | S | Bayer 1953; Süleyman Demirel / Suleiman Demirel / Suleyman Demiral 1995-1999
TT | G | A. N. R. Robinson 1990; Patrick Manning / Patrick A. M. Manning 1992-1994
TT | S | Clarke 1977
TV | G | Bikenibeu Paeniu 1990
TW | G | Soong 1945; Ch'en 1961; Yen Chia-kan 1967-1970
TW | S | Chen Shui-bian / Chen Shu-bian 2003
TZ | S | Nyerere 1999
UG | G | Obote 1962; Apollo Nsibambi 2003
UG | S | Yoweri Museveni / Yoweri Musaven 2012
UY | S | Batlle y Ordonez 1906; Terra 1936; Berreta 1947; Batlle Berres 1955; Nardone 1960; Beltran 1965; Aparacio Mendez Manfredini 1977; Luis Alberto Lacalle Herrera 1990-1994
UZ | S | Islam Karimov / Islom Karimov / Kamilov 1996-2000
VC | G | James F. Mitchell 1994
VE | S | Medina 1944; Rafael Caldera Rodriguez 1970; Rafael Caldera Rodriguez 1994
VN | G | Tran Van Huu 1951; Nguyen Tan Dung 2022
WS | G | Kolone 1987; Eti Alesana Tofilau 1990
XK | G | Faci 2010
XK | S | Isa Mustafa 2015
YE | S | Abd Rabbuh Mansur Hadi / Abd Rabuh Mansur Hadi 2013
YUCS | G | Mitja Ribicic 1970; Dzemal Bijedic 1975; Milka Planinc 1985
YUCS | S | Mijatovic 1980; Kraigher 1981; Mika Spiljak 1984; Borisav Jovic 1990
ZA | S | De Klerk 1990; F. W. de Klerk 2012; Nelson Mandela 2012-2013; Jacob Zuma / Jacob Gedleyihleskisa Zuma 2014
ZM | S | Hakainde Hichilema / Hakainde Sammy Hichilema 2022
x-hawaii | S | Dole 1898
x-south-vietnam | G | Diem 1955
x-south-vietnam | S | Khanh 1964
x-tanganyika | G | Nyerere 1961
x-tanganyika | S | Nyerere 1963
`;
