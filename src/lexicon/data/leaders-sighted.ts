/** Heads of state and government, and royals. From the tables of visits and travels of the Office of the Historian, U.S. Department of State (public domain). Made by scripts/leaders.mjs; do not edit. The form of the lines is told in leaders-europe.ts; the years are those in which the tables name a person. */
export const leadersSighted = `
AE | R | Mohammed bin Zayed / Mohammed bin Zayed al-Nahyan / Mohammed bin Zayed Al Nahyan / Mohamed bin Zayed al-Nahyan 2008-2019
AE | S | Khalifa bin Zayid al Nuhayyin 2008; Mohammed bin Zayed Al Nahyan / Mohamed bin Zayed Al Nahyan 2023-2025
AF | G | Shah Mahmud 1947-1951; Daud 1958; Muhammad Hashim Maiwandwal 1967; Etemadi 1969; Daoud 1974-1976
AF | R | Mohammed Zahir 1959; Mohammad Zahir Shah / Mohammed Zaher 1963-1969
AF | S | Hamid Karzai / Hamad Karzai 2002-2019; Ashraf Ghani / Ashraf Ghani Ahmedzai 2015-2020; Mohamad Ashraf Ghani 2021
AG | G | Lester Bird 1994; W. Baldwin Spencer 2007; Gaston Browne 2022
AL | G | Aleksander Meksi 1993; Pandeli Majdo 1999; Ilir Meta 2000-2001; Fatos Nano 2004; Sali Berisha 2007-2012; Edi Rama 2016, 2024
AL | S | Alia 1991; Sali Berisha 1992-1995; Rexhep Medjani / Rexhep Meidani 1998-2000; Moisu 2007; Bujar Nishani 2012; Bajram Begaj 2024
AM | S | Ter-Petrossian 1992; Levon Ter-Petrosyan 1994; Robert Kocharian / Robert Kochariyan 1999-2001; Serge Sarkisian / Sargsian 2010; Serz Sargsian / Serzh Sargsyan 2012-2016
AO | S | Jose Eduardo dos Santos 1991-1995, 2002-2004; dos Santos 1996-2002; Jose Eduardo dos Santos 2014; Joao Lourenço / João Manuel Gonçalves Lourenço 2020-2024
AR | S | Figueroa 1906; Justo 1933; Frondizi 1959-1961; Campora 1973; Jorge Rafael Videla 1977; Raul Ricardo Alfonsin 1984-1988; Carlos Saul Menem / Carlos Menem 1989-1999; Fernando de la Rua 2000-2001; De 2000; Cristina Fernandez de Kirchner / Fernandez de Kirchner 2003-2010; Nestor Kirchner 2003; Mauricio Macri 2016-2018
AR | S | Alberto Fernandez 2022-2023; Javier Milei 2024
AT | S | Schaerf 1961
AU | G | Hughes 1918; Lyons 1935; Menzies 1941; Curtin 1944; Chifley 1946; Menzies 1950-1965; Harold E. Holt 1966-1967; John G. Gorton 1968-1969; William McMahon 1971; Edward Gough Whitlam 1973-1975; John Malcolm Fraser 1976-1982; Robert J. L. Hawke 1983-1989
AU | G | Paul Keating 1991-1993; John Howard 1999-2006; Kevin Rudd 2008-2009; Julia Gillard 2010-2012; Anthony J. Abbott 2014; Malcolm B. Turnbull 2016-2018; Scott Morrison 2019-2022; Anthony Albanese 2023-2024
AU | S | Gowrie 1938; Casey 1966
AZ | S | Mutalibov 1992; Heydar Aliyev / Geidar Aliyev 1994-2003, 2010; Ilham Aliyev / Ilham Alyiev 2006-2016
BA | G | Haris Silajdzic 1994; Hasan Muratovic 1996; Izudin Kapetanovic 1996
BA | S | Alia Izetbegovic 1993-1997; Kresimir Zubac 1996; Bakir Izetbegovic 2012
BB | G | Errol W. Barrow 1968; J. M. G. M. Adams 1980; Lloyd E. Sandiford 1993; Owen Seymour Arthur 1994; David Thompson 2008; Mia Mottley 2023
BD | G | Mujibur Rahman 1974; Khaleda Ziaur Rahman 1992; Hasina 2000; Zia 2003; Hasina Wajed 2012-2016
BD | S | Ziaur Rahman 1980; Hussain Mohammad Ershad 1983, 1990; Ahmad 2000
BE | G | Van Zeeland 1937; Leo Tindemans / Leo C. Tindemans 1977-1978
BE | R | Charles 1948; Baudonin 1974
BF | S | Yameogo 1965; Sangoule Lamizana 1970-1973; Blaise Compaore 2008-2014
BG | G | Dimitrov 1992; Kostov 1999; Simeon Saxe-Coburg-Gotha / Simeon Saxe-Coburg Gotha / Saxe-Coburg 2002-2004; Sergei Stanishev 2007-2008; Boyko Borissov 2012-2019; Dimitar Glavchev 2024
BG | S | Zhelyu Zhelev 1990-1995; Petar Stoyanov / Peter Stoyanov 1998-1999; Georgi Purvanov / Parvanov 2005-2007; Rosen Plevneliev 2012-2015
BH | G | Salman bin Hamad Al Khalifa 2023-2024
BH | R | Isa bin Salman al-Khalifa 1972; Isa bin Sulman al-Khalifa / Sulman al-Khalifa / Isa Bin Sulman 1983, 1990-1991, 1998; Hamad Bin Isa Bin Salman al-Khalifa / Hamad bin Isa al-Khalifa / Hamad Bin Essa al-Khalifa / Hamad bin Issa al-Khalifa / Hamad bin Isa 2001-2008; Salman bin Hamad Al Khalifa / Hamad Al Khalifa 2019-2020; Hamad bin Isa Al Khalifa 2024
BI | R | Mwambutsa IV 1964
BI | S | Pierre Buyoya 1998; Pierre Nkurunziza 2014; Evariste Ndayishimiye 2022
BJ | S | Emile D. Zinsou 1969; Hubert Maga 1970-1971; Nicephore Soglo 1991-1995; Boni Yayi / Thomas Boni Yayi 2006-2014; Patrice Athanase Guillaume Talon 2022
BN | R | Hassanal Bolkiah 1986, 1993; Hassanal Bolkiah 2002; Hassanal Bolkiah / Hassinal Bolkiah / Hassan al Bolkiah 2011-2023
BO | S | Penaranda 1943; Paz-Estenssoro 1963; Rene Barrientos Ortuno 1968; Hugo Banzer Suarez 1976-1977; Jaime Paz Zamora 1988-1992; Gonzalo Sanchez de Lozada 1994, 2002; Hugo Banzer 2000; Jorge Quiroga Ramirez 2001
BR | R | Pedro II 1876
BR | S | Pessoa 1919-1920; Prestes 1930; Vargas 1933-1936, 1943-1945; Dutra 1949; Kubitschek 1956-1960; Goulart 1962; Arthur da Costa e Silva 1967; Emilio G. Medici 1971-1973; Geisel 1977-1978; Joao Baptista de Oliveira Figueiredo 1982; Tancredo Neves 1985; Jose Sarney 1986-1989
BR | S | Fernando Collor de Mello / Collor de Mello 1990-1991; Itamar Franco 1994; Fernando Cardoso / Henrique Cardoso / Fernando Henrique Cardoso / Cardosa 1995-2001; Lula da Silva / Luiz Inacio Lula da Silva / Luiz Lula da Silva / Luiz Inacio Lula de Salva 2002-2010; da Silva 2005; Dilma Rousseff / Dilma Roussef / Rouseff 2011-2015; Jair Messias Bolsonaro 2019; Luiz Inacio Lula da Silva / Luiz Lula da Silva 2023-2024
BS | G | Lynden O. Pindling 1977; Hubert A. Ingraham 1993-1994; Perry Christie 2003; Hubert A. Ingraham / Hubert Ingraham 2007-2008; Hubert A. Minnis 2019; Philip Davis 2022
BW | S | Seretse Khama 1969, 1976; Quett Ketumile Masire / Ketumile Masire 1984-1998; Festus Mogae / Mogai 2000-2005; Seretse Khama Ian Khama 2009; Mokgweetsi Eric Keabetswe Masisi 2022
BY | S | Lukashenka 2020
BZ | G | George C. Price 1983; Manuel Esquivel 1993-1994; Dean Barrow 2008; John Briceño 2022
CA | G | Bennett 1933; Mackenzie King 1935-1947; St. Laurent 1949-1956; Diefenbaker / Diefenbacker 1957-1962; Pearson 1963-1967; Pierre Elliott Trudeau 1969-1983; Martin Brian Mulroney 1984-1993; Jean Chretien 1993-2002; Paul Martin 2004-2005; Stephen Harper 2006-2014; Justin Trudeau / Justin P. J. Trudeau 2016-2024
CA | S | Tweedsmuir 1936-1937; of Athlone 1940-1945; Alexander 1947; Massey 1954; Michener 1972; Justin Trudeau 2017
CD | G | Lumumba 1960; Adoula 1962; Muzito 2009
CD | S | Mobutu Sese Seko 1970-1990; Joseph Kabila 1997-2014; Felix Antoine Tshisekedi Tshilombo 2022
CF | S | Ange Patasse 1995; Faustin Archange Touadera 2022
CG | G | Andre Milongo 1991
CG | S | Youlou 1961; Denis Sassou-Nguesso 1990; Denis Sassou-Nguesso 2003-2006, 2014, 2022
CH | S | Johann Schneider-Ammann / Johann N. Schneider Ammann 2016
CI | G | Daniel Kablan Duncan 2014; Patrick Achi 2022
CI | S | Felix Houphouet-Boigny / Houphouet-Boigny 1962-1973; Houphouet-Boigny / Felix Houphouet-Boigny 1983-1989; Alassane Dramane Ouattara / Alassane Ouattara 2011-2012; Alassane Ouattara 2024
CK | G | Mark Stephen Brown / Mark Brown 2022-2023
CL | S | Riesco 1906; Montt 1910; Alessandri 1934; Rios 1945; Gonzales Videla 1950; Alessandri 1960-1962; Augusto Pinochet 1977; Patricio Aylwin Azocar 1990-1992; Eduardo Frei Ruiz-Tagle 1994-1997; Frei 1996; Ricardo Lagos 2000-2004; Michelle Bachelet / Michele Bachelet 2006-2016
CL | S | Sebastian Pinera 2010-2019; Gabriel Boric Font / Gabriel Boric 2022-2023
CM | G | Peter Musonge 2003
CM | S | Ahmadou Ahidjo 1962-1970; Ahmadou Ahidjo 1982; Paul Biya 1986-1991; Paul Biya 2003; Paul Biya 2014, 2022
CN | G | Chou En-lai 1972-1973; Hua Guofeng 1980; Zhao Ziyang 1981-1987; Li Peng 1989-1992; Zhu Rongji 1999-2002; Wen Jiabao 2003-2012; Li Keqiang / Li Liqiang 2013-2016
CN | S | Li Xiannian 1984-1985; Yang 1989-1991; Jiang Zemin 1993-2003; Hu Jintao 2003-2012; Xi Jinping / Xi Jingping 2013-2024
CO | S | Ospina 1922; Olaya 1930; Lopez 1934, 1942-1944; Ospina 1946; Rojas Pinilla 1956; Lleras Camargo 1960-1961; Valencia 1962; Carlos Lleras Restrepo 1969; Pastrana 1973; Alfonso Lopez Michelson / Lopez Michelson 1975-1976; Belisario Betancur 1982-1985; Virgilio Barco Vargas 1986-1990
CO | S | Cesar Gaviria Trujillo 1990-1993; Ernesto Samper Pizano 1994; Andres Pastrana 1998-2002; Alvaro Uribe 2002-2010; Juan Manuel Santos / Juan Manuel Santos Calderon 2010-2018; Ivan Duque Marquez / Ivan Duque 2019-2022; Gustavo Petro 2022-2023; Francia Márquez 2022
CR | S | Jimenez 1912; Calderon Guardia 1940; Picado 1944; Echandi 1958; Orlich 1964; Jose Trejos Fernandez 1968; Jose Figueres Ferrer 1970; Daniel Oduber Quiros 1976-1977; Rodrigo Carazo Odio 1980; Luis Monge Alvarez 1982-1985; Oscar Arias Sanchez 1986-1989; Rafael Angel Calderon Fournier 1990-1993
CR | S | Jose Figueres Ferrer 1994; Miguel Angel Rodriguez 1998-2001; Abel Pacheco 2003-2005; Oscar Arias 2006-2010; Laura Chinchilla 2010-2013; Carlos Alvarado Quesada / Carlos Alvarado 2020-2021; Rodrigo Chaves Robles / Rodrigo Chaves 2022-2025
CSHH | G | Marian Calfa 1992
CSHH | S | Benes 1943; Vaclav Havel 1990-1991
CSXX | G | Zivkovic 2003
CSXX | S | Marovic 2003
CU | G | Castro 1959
CU | S | Gomez 1912; Machado 1925-1927; Gomez 1936; Batista 1942; Grau San Martin 1944; Prio Socarras 1948; Raul Castro 2015-2016
CV | G | Carlos A. W. de Carvalho Veiga 1992; Jose Maria Pereira Neves 2009-2013; Ulisses Correia e Silva / Ulisses Correia 2022-2024
CV | S | Aristides Maria Pereira 1983; Jose Neves 2012; Jorge Carlos de Almeida 2014
CY | S | Archbishop Makarios III 1970
CZ | G | Vaclav Klaus 1995-1996; Milos Zeman 1999-2001; Vladimir Spidla 2003; Mirek Topolanek 2007-2008; Jan Fischer 2010; Petr Necas 2011-2012; Bohuslav Sobotka 2014-2016; Andrej Babiš 2019-2020; Petr Fiala 2024
CZ | S | Vaclav Havel 1993-2002; Thomas Masaryk 2000; Vaclav Klaus 2004-2012; Vaclav Havel 2011; Zeman 2020; Petr Pavel / Peter Pavel 2024
DDDE | G | Lothar de Maizière / Lothar de Maziere 1990
DE | G | Adenauer 1967; Abdulhamid Dabaiba 2021
DE | S | von Hindenburg 1931; Kurt Carstens 1983; Richard von Weizsäcker / Richard von Weiszaecker 1993
DJ | S | Hassan Gouled Aptidon 1977; Hassan Gouled Aptidon 1991; Ismail Guellah / Ismail Guelleh 1999-2003; Ismail Omar Guelleh 2014-2022
DK | G | Hilmar Baunsgaard / Hilmar T. I. Baunsgaard 1970
DM | G | Maria Eugenia Charles 1983-1984; Maria Eugenia Charles 1994
DO | S | Baez 1866; Victoria 1912; Bosch 1963; Joaquin Videla Balaguer 1976-1977; Guzman 1978; Salvador Jorge Blanco 1982-1984; Joaquin Videla Balaguer 1986-1994; Leonel Fernandez 1998, 2005-2008; Hipolito Mejia 2003; Leonel Fernandez Reyna 2009-2010; Danilo Medina Sanchez 2019; Luis Abinader 2022-2025
DZ | G | Ben Bella 1962; Abdelmalik Sellal / Abdelmalek Sellal 2014-2016; Aïmene Benabderrahmane 2022
DZ | S | Houari Boumedienne / Boumediene 1973-1974; Chedli Bendjedid / Benjedid 1985-1991; Abdelaziz Bouteflika / Abdelaziz Boutefilka 2001-2012; Abdelmadjid Tebboune 2022
EC | S | Arroyo del Rio 1942; Galo Plaza 1951; Arosemena 1962; Alfredo Poveda Burbano 1977; Jaime Roldos 1979; Osvaldo Hurtado Larrea 1983; Leon Febres Cordero / Leon Febres-Cordero / Febres Cordero 1984-1986; Rodrigo Borja Cevallos 1988-1992; Sixto Duran-Ballen Cordovez 1992-1996; Jamil Mahuad 1998-1999; Noboa 2000; Lucio Gutierrez 2003
EC | S | Correa 2010; Lenin Moreno Garcés / Lenín Moreno 2019-2020; Guillermo Lasso Mendoza / Guillermo Lasso 2021-2023
EE | G | Savisaar 1991; Siim Kallas 2002; Juhan Parts 2004; Andrus Ansip 2012; Taavi Roivas 2014; Kaja Kallas 2022-2024
EE | S | Lennart Meri 1993-1999; Toomas Ilves 2006-2014; Kersti Kaljulaid 2018; Alar Karis 2022
EG | G | Naguib 1953; Mustafa Khalil 1978-1979; Aboul Gheit 2004; Ahmed Mohamed Nazif 2005; Sharaf 2011; Ibrahim Mahlab 2014
EG | R | Farouk 1943-1945
EG | S | Nasser 1960; Anwar Sadat 1971-1981; Hosni Mubarak 1982-2010; Mohammed Morsi 2012-2013; Adly Mansour 2013; Abdelfattah Said Elsisi 2014; Abdel Fattah al-Sisi / Abdel Fattah El-Sisi / Abdel Fattah Al Sisi 2014-2024; Abdel Fattah Said Alsisi 2022
ER | S | Isaias Afwerki 1995-1998
ES | R | Sophia 1997
ES | S | Felipe Gonzalez 1983-1985; Jose Maria Aznar / Jose Aznar 1997-2004; Jose Luis Rodriguez Zapatero 2007-2009; Rodriquez Zapatero 2011; Mariano Rajoy 2012-2015; Pedro Sánchez 2023-2024
ET | G | Endalkachau 1945; Meles Zenawi 1995-2002; Zenawi 2011; Hailemariam Desalegn / Hailemariam Desalegn Boshe 2014-2018; Abiy Ahmed Ali / Abiy Ahmed 2020-2022
ET | R | Haile Selassie 1945; Haile Selassie 1954; Haile Selassie 1963-1973
ET | S | Meles Zenawi 1994; Sahle-Work Zewde 2020
FI | G | Kuuskoski 1958; Taisto K. Sorsa 1979
FI | S | Mauno Koivisto / Mauno H. Koivisto / Loivisto 1983-1991; Atisaari 1999
FJ | G | Kamisese Mara 1970; Kamisese Mara 1984-1990; Josaia Voreqe Bainimarama 2022; Aiyaz Sayed-Khaiyum 2022; Sitiveni Ligamamada Rabuka 2023
FM | S | John Haglelgam 1990; Bailey Olter 1991; Jacob Nena 1998; David W. Panuelo 2019-2022; Wesley W. Simina / Wesley Simina 2023-2024
FR | G | Raymond Barre / Raymond O. J. Barre 1977; Jacques Chirac / Jacques R. Chirac 1987
FR | S | de Gaulle 1945; Laniel 1953; De Gaulle 1958-1970; Poher 1974; Nicolas Sarkozy / Nicloas Sarkozy 2010
GA | S | Omar Bongo 1973-1987; El Hadj Omar Bongo 2002-2004; Ali Bongo Ondimba / Ali Ben Bongo Odimba 2011-2022
GB | G | Churchill 1965; Douglas-Home 1973; David Cameron / David W. D. Cameron 2016
GD | G | Eric M. Gairy 1977; Herbert Blaize 1985-1986; Nicholas Brathwaite 1994; Keith Mitchell 2003-2004; Tillman Thomas 2008
GD | S | Scoon 1986
GE | G | Sigua 1992; Nika Gilauri 2012; Irakli Garibashvili 2014; Giorgi Kirivikashvili 2016; Gakharia 2020
GE | S | Eduard A. Shevardnadze / Eduard Shevardnadze / Eduard Sheverdnadze 1994-2004; Mikheil Saakashvili / Mikhail Saakashvili 2004-2012; Giorgi Margvelashvili 2016; Zourabichvili 2020
GH | G | Nkrumah 1958; Kofi Busia 1969-1971
GH | S | Nkrumah 1960-1961; Jerry Rawlings 1995-1999; John Kufuor / John Agyekum Kufuor / John Agyokum Kufuor 2001-2008; John Evans Atta Mills / John Atta Mills 2009-2012; John Dramani Mahama 2012-2014; Nana Addo Dankwa Akufo-Addo 2022
GL | G | Múte Egede / Múte Bourup Egede 2021
GM | S | Dawda Kairaba Jawara 1989; Yahya Jammeh 2003; Yahya A. J. J. Jammeh 2014
GN | S | Toure 1959-1962; Sekou Toure 1979-1982; Conte 1999; Alpha Conde 2011-2015
GQ | S | Teodoro Obiang Nguema Mbasogo / Teodoro Obiang Nguema 2014, 2022
GR | G | Tsouderos 1942; Sophoulis 1948; Papadopoulas 1972; Konstandinos Simitis / Konstandions Simitis 1996-2003; Konstantinos Karamanlis / Konstandinos Karamanlis 2004-2005; Panandreou 2011; Antonis Samaras / Antonios Samaras 2013; Alexis Tsipras / Alexios Tsipras 2016-2017
GR | S | Costis Stephanopoulos / Konstandinos Stephanopoulos 1996; Papoulios 2011; Prokopis Pavlopoulos / Prokopios Pavlopoulis 2016
GT | S | Barrios 1882; Estrada Cabrera 1912; Castillo Armas 1955; Ydigoras 1958; Mendez 1968; Laugerud Garcia 1976; Rios Montt 1982; Vinicio Cerezo Arevalo / Vicinio Cerezo 1987-1989; Jorge Serrano Elias 1991; Ramiro De Leon Carpio 1993-1994; Luis Alberto Flores 1998; Alfonso Portillo 2001-2003
GT | S | Oscar Berger 2004-2005; Alvaro Colom Caballeros 2008-2010; Otto Fernandez Perez 2014; Jimmy Morales 2017-2019; Bernardo Arévalo 2024-2025
GW | G | Manuel Saturnino 1995
GW | S | Jose Mario Vaz 2014; Umaro Sissoco Embaló 2022
GY | G | Forbes Burnham 1966-1968
GY | S | H. Desmond Hoyte 1988-1989; Cheddi Jagan 1993-1994; Bharrat Jagdeo 2003; Mohamed Irfaan Ali / Irfaan Ali 2020-2022; Dr 2023
HN | S | Villeda Morales 1962; Lopez Arrelano 1968; Policarpo Paz Garcia 1980; Roberto Suazo Cordova 1982-1985; Jose Azcona Hoyo 1986-1988; Rafael Leonardo Callejas 1990-1993; Carlos Roberto Reina Idiaquez 1994; Carlos Flores 1998; Ricardo Maduro 2003-2005; Manuel Zelaya Rosales / Manuel Zelaya 2006-2008; Porfirio Lobo 2011; Juan Orlando Hernandez / Juan Hernando Hernandez 2014-2017
HR | G | Zlatko Matesa 1996; Ivica Racan 2000-2002; Ivo Sanader 2004-2006; Zoran Milanovic 2012; Plenković 2020
HR | S | Franjo Tudjman 1993-1998; Stjepan Mesic 2000, 2008; Ivo Josipovic 2012; Zoran Milanović 2024
HT | G | Robert Malval 1993; Latortue 2004-2005; Pierre-Louis 2009; Laurent Lamothe 2012; Garry Conille 2024
HT | S | Geffrand 1866; Leconte 1912; Borno 1926; Vincent 1934-1939; Lescot 1941-1943; Magloire 1955; Henri Namphy 1986; Ertha Pascal Trouillot 1990; Jean-Bertrand Aristide 1993-1994; Rene Preval 1996-2000, 2007-2011; Alexandre 2004-2005; Michel Martelly 2012-2015
HT | S | Jovenel Moise 2019
HU | G | Nagy 1946; Karoly Grosz 1988; Jozsef Antall 1990-1991; Viktor Orban 1998-2000; Peter Medgyessy 2002-2004; Ferenc Gyurcsany 2005-2006; Viktor Orban 2011-2024
HU | S | Arpad Goncz 1990-1999; Solyom 2006
ID | S | Suharto / Sukarno 1956-1961, 1969-1975, 1982-1988; Soeharto 1970; Soeharto 1986-1995; Abdurrachman Wahid 1999-2000; Megawati Sukarnoputri 2001-2003; Susilo Bambang Yudhoyono / Susilo Yudhoyono 2005-2012; Joko Widodo 2015-2023; Prabowo Subianto 2024
IE | G | John M. Lynch 1970-1979; Garret FitzGerald / Garret Michael Desmond FitzGerald 1984-1986; Micheál Martin / Michael Martin 2022
IE | S | de Valera 1963-1964
IL | G | Ben-Gurion / Ben Gurion 1951-1953, 1960-1961; Levi Eshkol 1964-1968; Golda Meir 1969-1978; Yitzhak Rabin 1974-1977; Menachem Begin 1977-1982; Yitzhak Shamir 1983-1991; Shimon Peres 1984-1986; Yitzhak Rabin 1992-2005; Shimon Peres 1995-1996; Binyamin Netanyahu / Benyamin Netanyahu 1996-1998; Ehud Barak 1999-2000; Ariel Sharon 2001-2005
IL | G | Ehud Olmert 2006-2009; Benjamin Netanyahu / Binyamin Netanyahu 2009-2025; Naftali Bennett 2021-2022
IL | S | Weizmann 1948-1949; Zalman Shazar 1963-1966, 1973; Ephraim Katzir 1974-1975; Yitzhak Navon 1979-1983; Chaim Herzog 1983-1993; Ezer Weizman 1997; Moshe Katsav 2001; Shimon Peres 2007-2016; Reuven Rivlin 2015-2021; Isaac Herzog 2022-2025
IN | G | Nehru 1949-1964; Indira Gandhi 1966-1971; Shastri 1966; Morarji Desai 1978; Indira Gandhi 1982; Rajiv Gandhi 1985-1987; P. V. Narasimha Rao 1992-1994; Inder Kumar Gujral 1997; Atal Vajpayee 2000-2004; Manmohan Singh 2004-2013; Narendra Modi 2014-2024
IN | S | Prasad 1959; Radhakrishnan 1963; Hidayatullah 1969; Reddy 1978; Narayanan 2000; Patil 2010; Pranab Mukherjee 2015; Narendra Modi 2016
IQ | G | Madfai 1953; Ayad Allawi 2004; Ibrahim al-Jafari 2005; Nuri al-Maliki / Nouri al-Maliki 2006-2013; Haidar al-Abadi / Haider al-Abadi 2014-2017; Adil Abd al-Mahdi 2019; Mustafa Al-Kadhimi 2020-2021; Mohammed Shyaa al-Sudani / Mohammed Shiaa al-Sudani / Mohammed al-Sudani 2023-2024
IQ | R | Abdul Ilah 1945; Faisal II 1952
IQ | S | Adnan Pachachi 2004; Ghazi al-Yawer 2004; Jalal Talabani / Talebani 2005-2009; Nouri al-Maliki 2013-2014; Fuad Masum 2014; Barham Salih 2019
IR | G | Mossadeq 1951; Eghbal 1959; Amir Abbas Hoveyda 1968
IR | R | Mohammed Reza Pahlavi / Mohammad Reza Pahlavi 1943-1977
IS | G | Johanneson 1973; Geir Hallgrímsson / Geir Hallgrimmsson 1978; Finnbogadottir 1985; Thorsteinn Pálsson / Thorstein Palsson 1988; Davíð Oddsson / David Oddson 1999; Sigurd Ingi Johannsson 2016
IS | S | Vigdís Finnbogadóttir / Vigdis Finbogadottir 1982-1994
IT | G | De Gasperi 1947-1951; Leone 1974; Giovanni Goria / Giovanni Giuseppe Goria 1987; Luigi Ciriaco De Mita 1988; De Mita 1989; Giuliano Amato / Guiliano Amato 2000
IT | R | Victor Emmanuel III / Victor Emnanuel III 1919
IT | S | Giulio Giulio Andreotti 1977; Giulio Andreotti 1990
JM | G | Bustamante 1963; Hugh Shearer 1967-1970; Michael Manley 1973-1977; Edward Seaga 1981-1984; Michael Manley 1990-1992; Percival James Patterson 1993-1995; Andrew Holness 2018-2022
JO | G | Mulqui 1953; Rifai 1974-1981, 1988
JO | R | Hussein I 1959-1999; Hassan 1988; Hassan 1998; Abdullah II 1999-2024; Abdullah II bin Al-Hussein / Abdullah II ibn Al Hussein 2018-2023
JP | G | Yoshida 1951-1954; Hatoyama 1956; Kishi 1957-1960; Ikeda 1961-1963; Eisaku Sato 1965-1972; Kakui Tanaka 1972-1974; Takeo Miki 1975-1976; Takeo Fukuda 1977-1978; Masayoshi Ohira 1979-1980; Zenko Suzuki 1981; Yasuhiro Nakasone 1983-1987; Noboru Takeshita 1988-1989
JP | G | Toshiki Kaifu 1989-1991; Kiichi Miyazawa 1991-1993; Morihiro Hosokawa 1993-1994; Tomiichi Murayama 1995; Ryutaro Hashimoto 1996-1998; Keizo Obuchi 1998-2000; Yoshiro Mori 2000-2001; Junichiro Koizumi 2001-2006; Shinzo Abe / Abe Shinzo 2006-2022; Yasuo Fukuda 2007; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010
JP | G | Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Suga Yoshihide 2020-2021; Kishida Fumio / Fumio Kishida 2022-2024; Ishiba Shigeru 2025
JP | R | Mutsuhito 1912; Hirohito / Hirhito 1971-1989; Akihito 1989-2002, 2009-2017; Naruhito 2019
KE | G | Raila Odinga 2012
KE | S | Kenyatta 1970-1976; Daniel arap Moi 1980-1987; Daniel T. arap Moi 1998-2002; Mwai Kibaki 2003-2008; Mwai Kibaki 2012; Uhuru Kenyatta 2014-2021; William Ruto 2022-2024
KG | S | Akyev 1991; Askar Akaev / Akayev 2000-2002; Bakiyev 2005; Roza Otunbayeva 2010; Almazbek Atambaev 2015; Sadyr Japarov 2023
KH | G | & Prince Sihanouk 1960; Sirik Matak 1971; Hun Sen 2012-2022
KH | R | Sihanouk 1953-1961; Sihanouk 1995
KH | S | Cheng Heng 1970
KI | S | Ieremia Tabai 1990; Taneti Maamau 2023
KM | S | Ikililou Dhoinine 2014; Azali Assoumani 2022
KN | G | Kennedy Alphonse Simmonds 1984; Kennedy Alphonse Simmonds 1994
KP | S | Kim Jong Il 2000
KR | G | Paik 1953; Huh Chung 1960; Il Kwon Chung / Chung Il-kwon 1966-1969; Chong Pil Kim 1973; Choi Kyu Hah 1979; Kim 1983; Yun Byun-se 2013
KR | S | Rhee 1954-1956; Park Chung Hee 1961-1979; Chun Doo Hwan 1981-1987; Roh Tae-woo 1988-1992; Kim Yong-sam 1993-1998; Kim Dae-jung / Kim Dae Jung / Kin Dae-Jung 1998-2002; Roh Moo-Hyun 2003-2006; Lee Myung-bak 2008-2012; Park Geun-Hye / Park Gyeun-hye 2013-2016; Moon Jae-in 2017-2021; Hwang Kyo-ahn 2017; Yoon Suk Yeol 2022-2024
KR | S | Choi Sang-mok 2025
KW | G | Saad al-Abdullah al-Sabah 1988; Sabah al-Sabah 2003-2005; Nasser al-Sabah 2008
KW | R | Sabah al-Salim al-Sabah / Sabah as-Salim as-Sabah 1968-1972; Jabir al-Ahmad al-Sabah / Jabir al-Sabah / Jabir al-Ahmed al-Sabah 1988-1996, 2004; Sabah al-Ahmed al-Jaber al-Sabah / Sabah al-Ahmed al-Jabir al-Sabah / Sabah al-Ahmed al-Sabah / Sabah al-Ahmad al-Sabah 1998, 2006-2018
KZ | G | Masimov 2008
KZ | S | Nursultan Nazarbayev 1991-2018; Kassym-Jomart Tokayev 2020-2023
LA | G | Souvanna Phouma 1958-1972; Thongsing Thammavong 2012-2016
LA | R | Savang Vathana 1955, 1963
LA | S | Choummaly Sayasone 2016-2022; Bounnyang Vorachit 2016
LB | G | Salaam 1960; Solh 1973; Selim al-Huss 1990; Rafiq al-Hariri / Rafiq Hariri 1993-2005; al-Hoss 1999; Fouad Siniora / Seniora 2005-2008; Saad Hariri / Sa'ad al-Hariri 2010-2018; Tammam Salam 2014; Najib Mikati 2024
LB | S | Chamoun 1953; Frangieh 1971-1973; Sarkis 1977; Amin Gemayel 1982-1988; Elias Hrawi 1991-1997; Lahoud 2002-2003; Michel Sleiman / Suleiman 2008-2013; Michel Aoun 2018
LC | G | John G. M. Compton 1984; John G. M. Compton 1994; Kenny Davis Anthony 2003; Allen Michael Chastanet 2019; Philip J. Pierre 2022
LK | G | Kotelawala 1954-1956; Sirimavo R. D. Bandaranaike 1971; Ranasinghe Premadasa 1983; Ranil Wickremasinghe / Ranil Wickremesinghe 2002-2003; Ranil Wikremesinghe 2015
LK | S | Junius Richard Jayawardene 1984; Maithripala Sirisena 2015; Rajapaksa 2020
LR | S | Barclay 1943; Tubman 1943-1945; Tubman 1954, 1961; William V. S. Tubman 1968-1970; William R. Tolbert 1973-1979; Samuel Kanyon Doe 1982-1987; Ellen Johnson Sirleaf / Ellen Johnson-Sirleaf / Johnson-Sirleaf / Johnson Sirleaf 2006-2015; George Manneh Weah 2022
LS | G | Leabua Jonathan 1967; Motsoahae Thomas Thabane 2014; Ntsokoane Samuel Matekane 2022
LT | G | Prunskiene 1990; Gediminas Vagnorius 1991-1992; Algirdas Brazauskas 2004; Kubilius 2011; Ingrida Simonyte 2022
LT | S | Landsbergis 1991; Algirdas Brazauskas 1993-1998; Valdas Adamkus 1999, 2007-2008; Rolandas Paksas 2003; Dalia Grybauskaite / Galia Grybauskaite / Dalia Gribauskaite 2011-2018; Gitanas Nauseda 2022-2024
LV | G | Godmanis 1991; Indulis Emsis 2004; Valdis Dombrovskis 2012; Krisjanis Karins 2021-2022
LV | S | Gorbunovs 1991; Guntis Ulmanis 1993-1999; Vairi Vike-Freiburga / Vairi Vike-Freiberga 2002-2003; Andris Berzins 2012-2013; Raimonds Vējonis 2018; Egils Levits 2021-2022; Edgars Rinkēvičs 2024
LY | G | Muntasser 1953; Ben Halim 1954; Jabril 2011; Abdurrahim al-Keib 2012; Ali Zeidan 2013; Abdalla Alteni 2014
LY | S | Mohamed Younis Menfi 2022
MA | G | Ibrahim 1959; Ahmad Laraki 1970-1971; Ahmad Osman 1977; Muhammad Karim Lamrani 1984; Youssoufi 1999; Abbas el-Fassi 2010; Abdel-Ilah Benkiran 2014; Aziz Akhannouch 2022
MA | R | Mohammed V / Mohamed V 1957-1959; Hassan II 1963-1983, 1991-1999; Mohammed VI / Mohamed VI 1999-2013
MC | R | Albert I 1913
MD | G | Andrei Sangheli 1993; Iurie Leanca 2013; Natalia Gavrilita 2022; Dorin Recean 2024
MD | S | Mircea Snegur 1992-1995; Petru Lucinschi 1999; Vladimir Voronin 2002; Nicolae Timofti 2013; Maia Sandu 2022-2024
ME | G | Igor Luksic 2012; Dusko Markovic 2019; Milojko Spajić 2024
ME | S | Djukanovic 1999-2000; Milo Djukanovic 2019
MG | S | Tsiranana 1964; Hery Rajaonarimampianina 2014; Andry Nirina Rajoelina 2022
MH | S | Amata Kabua / Imata Kabua 1990-1991, 1998; Hilda C. Heine / Hilda Heine 2019-2024; David Kabua 2022-2023
MK | G | Branko Crvenkovski 1998-2004; Ljubco Georgievski 1999; Vlado Buckovski 2005; Dimitar Kovačevski 2023; Hristijan Mickoski 2024
MK | S | Kiro Gligorov 1997-1999; Boris Trajkovski 2001; Gjorge Ivanov 2012
ML | S | Keita 1961; Moussa Traore 1988; Alpha Oumar Konare 1996-2001; Amadou Toumani Toure 2008; Ibrahim Boubacar Kieta 2014
MM | G | U Nu 1955
MM | S | U Win Maung 1957; Thein Sein 2011-2013
MN | G | Elbegdorj 2005; Sukhbaatar Batbold 2012; Oyun-Erdene Luvsannamsrai 2024
MN | S | Punsalmaagiyn Ochirbat 1990-1991; Natsagiyn Bagabandi 1998-2004; Nambaryn Enkhbayar 2005-2007; Tsakhia Elbegdorj 2011; Tsakhiagiin Elbegdorj 2012; Khaltmaa Battulga 2019; Ukhnaaglin Khurelsukh 2024
MR | S | Mokhtar Ould Daddah 1960; Mokhtar Ould Daddah 1971; Mohamed Ould Abdel Aziz 2014; Mohamed Ould Cheikh El Ghazouani 2022
MU | G | Seewoosagur Ramgoolam 1968-1981; Aneerood Jugnauth 1991; Anerood Jugnauth 2000-2003; Navinchandra Ramgoolam 2014; Pravind Kumar Jugnauth 2022
MV | S | Gayoom 1992; Solih 2020
MW | S | Hastings Kamuzu Banda 1967; Muluzi Bakili 1995; Joyce Banda 2012-2013; Arthur Peter Mutharika 2014; Lazarus McCarthy Chakwera 2022
MX | S | Santa Anna 1866; Diaz 1907-1909; Calles 1924; Ortiz Rubio 1929; Avila Camacho 1943; Aleman / Alerman 1947; Ruiz Cortines 1953-1956; Lopez Mateos 1958-1964; Diaz Ordaz / Gustavo Diaz Ordaz / Gustavo Gustavo Diaz Ordaz / Gustavo Diaz-Ordaz 1964-1970; Lincoln 1966; Luis Echeverria 1970-1976; Jose Lopez Portillo / Lopez Portillo 1976-1981
MX | S | Miguel de la Madrid 1982-1986; de la Madrid 1982-1988; Carlos Salinas de Gortari / Salinas de Gortari 1988-1993; Ernesto Zedillo Ponce de Leon / Ernesto Zedillo 1994-2000; Vicente Fox 2000-2006; Felipe Calderon / Feilipe Calderon 2006-2012; Enrique Pena Nieto 2012-2018; Enrico Pena Nieto 2014; Andres Manuel Lopez Obrador 2018-2023
MY | G | Tunku Abdul Rahman / Rahrman 1960-1969; Tun Abdul Razak 1971; Hussein bin Onn 1977; Mahathir bin Muhammad 1984-2002; Mahathir Mohamed 2002; Abdullah Badawi 2004-2006; Najib Razak / Najib ben Abdul Razak 2010-2017; Mohd Najid Razak 2016; Dato 2021; Ismail Sabri Yaakob 2022; Dato' Seri Anwar bin Ibrahim 2023
MZ | S | Samora Machel 1977, 1985; Joaquim Chissano 1987-2003; Joaquim Alberto Chissano 2002; Armando Guebuza 2005; Ermando Emilio Guebuza 2014; Filipe Jacinto Nyusi 2022
NA | S | Sam Nujoma 1990-1993; Hifike Pohamba 2005; Hilikepunye Lucas Pohamba 2014; Hage Gottfried Geingob 2022
NC | S | Louis Mapou 2022-2023
NE | S | Hamani Diori 1967; Seyni Kounche 1984; Mamadou Tandja 2005; Mahamadou Issoufou 2011-2014; Mohamed Bazoum 2022-2023
NG | G | Balewa 1960-1961
NG | S | Obasanjo 1978; Shehu Shagari 1980; Babangida 1987; Olusegun Obasanjo / Olesegun Obasanjo / Olesegun Obsanjo / Olusegun Obsanjo 1999-2006; Umaru Yar'Adua 2007; Goodluck Jonathan 2010-2015; Muhammadu Buhari / Muhammedu Buhari 2015-2022; Yemi Osinbajo 2021; Bola Tinubu 2024
NI | S | Somoza 1939; Somoza 1952; Anastasio Somoza Debayle 1967-1973; Violeta Barrios de Chamorro 1990-1994; Arnoldo Aleman 1998-1999; Enrique Bolonas / Enrique Bolanos 2003-2005
NL | G | Piet de Jong / Petrus J. S. de Jong 1969; Barend Biesheuvel / Barend Willem Biesheuvel 1972; Johannes Marten den Uyl 1975; Dries van Agt / Andreas A. M. van Agt 1978-1981; Ruud Lubbers / Rudolphus F. M. Lubbers 1983-1994; Ruud Lubbers 1999
NO | G | Kåre Willoch / Kaare I. Willoch 1983-1984; Gro Harlem Brundtland / Gro Harlem Bruntland 1992
NP | G | Koirala 1960; Sher Bahadur Deuba 2002
NP | R | Mahendra 1960, 1967; Birendra 1983
NR | S | Hammer DeRoburt 1989; Bernard Dowiyogo 1990; Russ Joseph Kun 2023
NU | G | Dalton Tagelagi 2023
NZ | G | Fraser 1942-1945; Holland 1951-1955; Keith J. Holyoake 1961-1971; Norman E. Kirk 1973; Wallace E. Rowling 1975; Robert D. Muldoon 1977-1984; Lange 1986; James Bolger 1995; Jenny Shipley 1998-1999; Helen Clark 2002-2007; John Key / John P. Key 2010-2016; Bill English 2017
NZ | G | Christopher Luxon 2024
OM | R | Said bin Taimur Bin Faisal 1938; Qaboos bin Said 1975, 1983; Qaboos bin Said 2000; Qaboos bin Said al Said 2011-2016; Haitham bin Tarik Al Said / Haitham bin Tarik 2020
PA | S | Amador 1906; Obaldia 1909; Chiari 1912; Porras 1920; Arias 1932-1935; Arosemena 1938-1939; Boyd 1940; Remon 1953; Chiari 1962; Demetrio Basilio Lakas Bahas 1970, 1978; Aristide Royo 1979; Ricardo de la Espriella 1982
PA | S | Nicolas Ardito Barletta 1984; Guillermo Endara 1990-1993; Ernesto Perez Balladares 1994-1995; Mireya Moscoso 1999-2003; Martin Torrijos 2004-2008; Ricardo Martinelli 2011; Juan Carlos Varela / Juan Carlos Varela Rodriguez 2014-2018; José Raúl Mulino 2025
PE | G | Ernesto Montagne Sanchez 1970
PE | S | Pardo 1906; Benvenidez 1934; Prado 1942; Prado Ugarteche 1956-1961; Velasco 1973; Francisco Morales Bermudez Cerruti / Morales Bermudez 1976-1977; Fernando Belaunde Terry 1984; Alberto K. Fujimori / Alberto Fujimori 1991-1999; Alejandro Toledo 2001-2006; Alan Garcia 2006-2010; Ollanta Humala / Ollanta Humala Tasso 2011-2014; Pedro Pablo Kuczynski 2016-2018
PE | S | Vizcarra 2019; Pedro Castillo 2022; Dina Boluarte Zegarra / Dina Boluarte 2023-2024
PF | S | Edouard Fritch 2022; Moetai Charles Brotherson 2023
PG | G | Rabbie Namaliu 1990; Skate 1998; Somare 2010; Peter Paire O'Neill 2011; James Marape 2022-2023
PH | S | Roxas 1946; Quirino 1949-1953; Magsaysay 1955-1956; Garcia 1958-1960; Macapagal 1963-1964; Ferdinand Marcos 1966-1975, 1983; Ferdinand Marcos 1982; Corazon C. Aquino 1986-1989; Laurel 1986; Fidel Ramos 1993-1998; Joseph Estrada 2000; Gloria Macapagal-Arroyo / Gloria Macapagal Arroyo / Arroyo-Macapagal 2001-2010
PH | S | Benigno S. Aquino / Benigno Aquino 2011-2022; Rodrigo Duterte 2016-2019; Ferdinand Marcos / Ferdinand Romualdez Marcos 2022-2024
PK | G | Liaquat Ali Khan 1950-1953; Mohammed Ali 1954; Suhrawardy 1957; Zulfikar Ali Bhutto 1973-1976; Muhammad Khan Junejo 1986; Benazir Bhutto 1989-1995; Nawaz Sharif / Mohammed Nawaz Sharif 1997-1999; Mir Zafarullah Khan Jamali 2003; Shaukat Aziz 2005-2006; Yusuf Raza Gilani / Yousuf Gillani / Gilan 2008-2011; Mohammed Nawaz Sharif / Nawaz Sharif 2013-2015; Imran Khan 2018-2019
PK | S | Ghulam Mohammed 1953; Ayub Khan 1959-1967; Agha Muhammad Yahya Khan / Yahya Khan 1969-1970; Muhammad Zia ul-Haq 1980-1985; Zia 1983-1988; Farooq Leghari 1994; Pervez Musharraf 2000-2006; Tarar 2000; Asif Zardari / Asif Ali Zardari / Asif Zadari 2008-2013
PL | G | Sikorski 1941-1943; Mikolajczyk 1944; Tadeusz Mazowiecki 1990; Jan Krzysztof Bielecki 1991; Jan Olszewski 1992; Paderewski 1992; Jerzy Buzek 1998-1999; Leszek Miller 2002-2003; Marek Belka 2004-2005; Donald Tusk 2008-2013; Tadeusz Mazowiecki 2013; Morawiecki 2020
PL | G | Donald Tusk 2024
PL | P | Edward Gierek 1974
PL | S | Lech Walesa 1991-1997; Aleksander Kwasniewski / Alexander Kwasniewski 1996-2005; Lech Kaczynski 2006-2007; Bronislaw Komorowski 2010-2014; Andrzej Duda 2016-2024
PS | G | Abbas 2003-2005; Qureia 2004; Salam Fayyad 2008-2013; Mohammad Shtayyeh 2021
PS | S | Arafat 1999; Fattouh 2004; Mahmoud Abbas 2005-2024; Salam Fayyad 2012
PT | G | Marcelo Caetano / Marcelo Jose das Neves Alves Caetano 1969; Mário Soares / Mario Alberto Lopes Soares 1977, 1984; Aníbal Cavaco Silva / Anibal Antonio Cavaco e Silva 1986-1994
PT | S | António Ramalho Eanes / Antonio dos Santos Ramalho Eanes 1978-1983; Mário Soares / Mario Alberto Lopes Soares 1987-1993
PW | G | Selii 1986
PW | S | Kuniwo Nakamura 1998; Tommy E. Remengesau 2019; Surangel Whipps / Surangel Samuel Whipps 2022-2024
PY | S | Morinigo 1943; Alfredo Stroessner 1965-1968; Alfredo Stroessner 1977; Andres Rodriguez 1990; Juan Carlos Wasmosy 1994; Nicanor Duarte Frutos 2003; Fernando Lugo 2008; Mario Abdo Benítez / Abdo Benítez 2019-2022
QA | G | al-Thani 2011; Mohammed bin Abdulrahman Al Thani 2024
QA | R | Hamad bin Khalifa al-Thani / Hamad Thani / Hamad al-Thani 1997-2003, 2010-2013; Tamim bin Hamad Al Thani / Tamim bin Hamad al-Thani / Tameem bin Hamad al-Thani 2015-2024
RO | G | Ion Gheorghe Maurer 1967; Adrian Nastase 2001-2004; Popescu-Tariceanu 2008; Nicolae Ciucă 2022
RO | S | Nicolae Ceausescu 1969-1985; Ion Iliescu 1993-1995, 2002-2003; Emil Constantinescu 1997-1999; Traian Basescu 2005-2012; Klaus Werner Iohannis / Klaus Iohannis 2016-2024
RS | G | Ivaca Dacic 2012; Aleksandar Vucic 2015
RS | S | Milosevic 1997; Tadic 2010; Aleksandar Vučić 2020
RU | G | Viktor S. Chernomyrdin / Viktor Chernomyrdin 1993-1998; Sergei Stepashin 1999; Primakov 1999; Putin 1999; Mikhail Kasyanov 2002; Lavrov 2005; Putin 2008-2009; Dmitri Medvedev 2012
RU | S | Boris N. Yeltsin 1992-1998; Vladimir Putin 2000-2021; Lula 2006; Dimitry A. Medvedev / Dimitry Medvedev / Dmitriy Medvedev 2008-2011; Dmitri Medvedev 2009-2010
RW | S | Gregoire Kayibanda 1962-1967; Juvenal Habyarimana 1980; Pasteur Bizimungu 1995-1998; Paul Kagame 1997-2014, 2022
SA | G | Mohammed bin Salman / Mohammed bin Salman Al Saud 2023-2025
SA | R | Ibn Saud 1945, 1953-1962; Faisal 1966-1975; Khalid 1975-1978; Fahd 1977-2000; Abdullah bin Abdulaziz al-Saud / Abdullah bin Abd-el Aziz al-Saud / Abdullah bin Abdel Aziz al-Saud / Abdullah bin Albdul Aziz 2001-2015; Abdullah bin Abdulaziz al-Said 2014; Mohammed bin Salman Al Saud / Muhammad bin Salman bin Abd al-Aziz Al Saud / Salman bin Abd al Aziz bin Saud / Salman bin Abd-al Aziz Al Saud / Salman bin Abd al-Aziz Al Saud 2015-2022; Salman bin Abdulaziz al-Saud / Salman bin Abdel Aziz al-Saud / Salman bin Abdel Aziz bin-Saud / Salman bin Abdulaziz Al Saud 2015-2019; Mohammed bin Nayef 2015-2016; Mohammed bin Salman 2017-2024
SA | S | Yuri Ushakov 2025
SB | G | Peter Kenilorea 1978; Gordon Lilo 2014; Manasseh Sogavare 2022
SB | S | Frank Kabui 2014
SC | S | France Albert Rene 1989; James Alix Michel 2014; Wavel John Charles Ramkalawan 2022
SD | G | Abdalla Hamdok 2020
SD | S | Abboud 1961; Jaafar Nimieri / Jaafar Nimeiri 1976-1985; Bashir / al-Bashir 2004-2005
SE | G | Olaf Palme 1970; John Fredrik Reinfeldt 2009-2013; Fredrik Reinfeldt / Fredrik Reingeldt 2010
SG | G | Lee Kuan Yew 1967-1988; Goh Chok Tong 1992-1993, 2001-2004; Lee Hsien Loong / Lee Hsien Leong / Lee Hsien Loung 2005-2023; Lee Kuan Yew 2012; Lawrence Wong 2024
SG | S | Wee 1992; Pillay 2006
SI | G | Janez Drnovsek 1995-2002; Anton Rop 2004; Janez Jansa 2006-2012, 2020; Borut Pahor 2011; Robert Golob 2024
SI | S | Milan Kucan 1993-2001; Turk 2008; Pahor 2020
SK | G | Mikulas Dzurinda 1999-2006; Peter Pellegrini 2019
SK | S | Michal Kovac 1993-1995; Rudolf Schuster 1999-2003; Ivan Gasparovic 2008-2012; Kiska 2019; Peter Pellegrini 2024
SL | G | Siaka Stevens 1969
SL | S | Siaka Stevens 1980; Kabbah 1999; Ernest Bai Koroma / Ernest Koroma 2013-2015; Julius Maada Bio 2022
SN | G | Abdou Diouf 1970
SN | S | Leopold-Sedar Senghor / Leopold Sedar Senghor 1961-1980; Abdou Diouf 1983-1998; Abdoulaye Wade 2001-2004; Macky Sall / Macky Sali 2012-2022
SO | G | Abdirascid 1962; Mohammed Haji Ibrahim Egal 1968-1969; Omar Abdirashid Ali Sharmarke 2015
SO | S | Mohammed Siad Barre 1974, 1982; Ahmed 2009; Hassan Sheikh Mohamud 2014, 2022; Hassan Sheikh Mahmoud 2015
SR | S | Ronald R. Venetiaan 1992-1994; Chan Santokhi 2020; Chandrikapersad Santokhi 2022
SS | S | Salva Kiir Mayardit / Salva Kiir 2011-2014
ST | G | Gabriel Arcanjo Ferreira da Costa 2014; Patrice Emery Trovoada 2022
SUHH | G | Stalin 1943-1945; Bulganin 1955; Khrushchev 1959-1961; Kosygin 1972-1974; Ryzhkov 1986
SUHH | P | Leonid I. Brezhnev 1972-1979; Mikhail S. Gorbachev 1985-1988
SUHH | S | Podgorny 1974; Brezhnev 1978; Chernenko 1985; Mikhail S. Gorbachev 1988-1991
SV | S | Araujo 1912; Lemus 1959; Carlos Humberto Romero Mena 1977; Jose Napoleon Duarte 1981-1987; Alvaro Magana 1983-1984; Castillo Claramount 1988; Alfredo Cristiani Buckard 1989-1993; Armando Calderon Sol 1994-1998; Francisco Flores / Francisco Flores Perez 2001-2004; Elias Antonio Saca / Elias Saca 2004-2008; Elias Saca Gonzalez 2006; Carlos Mauricio Funes 2009-2011
SV | S | Salvador Sanchez 2014; Nayib Bukele 2019-2025
SY | G | Al-Khouri 1945
SY | S | Shishakli 1953; Assad 1973-2003; Bashar Assad 2000-2001
SZ | G | Makhosini Dlamini 1968; Cleopas Sipho Dlamini 2022
SZ | R | Mswati III 1995, 2003; Mswati III 2014
TD | S | Ngarta Francois Tombalbaye 1968-1970; Hissene Habre 1987; Idriss Deby / Mahamat Idriss Deby Itno 2014-2022
TG | S | Olympio 1960-1962; Gnassingbe Eyadema 1983, 1990; Faure Essozimna Gnassingbe / Faure Gnassingbe 2012-2014, 2022
TH | G | Pibulsonggram 1955; Pibul 1956; Thanom Kittikachorn 1968; Kriangsak Chomanan 1979; Prem Tinsulanonda 1981-1985; Chatichai Chunhawan 1990; Anan Panyarachun 1991; Chuan Likphai 1993-1998; Thaksin Chinnawat 2001-2005; Thaksin Shinawatra 2003; Samak 2008; Abhisit 2009
TH | G | Yingluck Shinawatra 2011-2012; Prayut Chan-O-Cha 2016-2022; Srettha Thavisin 2023
TH | R | Prajadhipok 1931; Bhumibol Adulyadej 1960-1969; Bhumibol Adulyadej 2012
TH | S | Yingluck Chinnawat 2012
TJ | S | Nabiyev 1992; Emomali Rakhmonov / Rakhmanov 1999-2005; Emomali Rahmon 2002; Emomali Rahmon 2011-2015, 2023
TL | G | Xanana Gusmao 2012
TL | S | Jose Alexander Gusmao 2002; Taur Ruak 2012
TM | S | Saparmurat Niyazov 1992-1998; Gurbanguly Berdimuhamedow 2015; Serdar Berdimuhamedov 2023
TN | G | Hadi Nouira 1975-1978; Muhammed Mzali 1982; Beji Caid Essebsi 2011; Kefi 2011; Hamadi Jebali 2012; Mehdi Jomaa / Medhi Jomaa 2014
TN | S | Bourguiba 1959-1961; Habib Bourguiba 1968-1974; Habib Bourguiba 1983-1985; Zine El Abidine Ben Ali / Ben Ali 1989-1991; Ben Ali / Zine al Abidine Ben Ali 2003-2008; Moncef Marzouki 2012-2014; Mohamed Moncel Marzouki 2014; Beji Caid Essebsi 2015; Kais Saied 2022
TO | G | Tuivakano 2012; Siaosi Ofa Ki Vahafolau Sovaleni / Siaosi Sovaleni 2022-2023
TR | G | Menderes 1953-1959; Inonu 1963-1964; Suleiman Demirel 1969; Ismail Nihat Erim 1972; Bulent Ecevit 1975-1978; Turgut Ozal 1985-1989; Suleiman Demirel 1992; Tansu Ciller 1993-1995; Mesut Yilmaz 1997; Bulent Ecevit 1999-2002; Recep Tayyip Erdogan / Recep Erdogan / Tayyip Erdogan 2004-2013; Ahmed Davutoglu 2014
TR | G | Binali Yilderim 2017
TR | S | Inonu 1943; Bayar / Bayer 1953-1959; Gursel 1963; Cevdet Sunay 1967; Kenan Evren 1982-1988; Turgut Ozal 1990-1993; Suleiman Demirel / Suleyman Demirel / Suleyman Demiral 1993-1999; Ahmet Sezer 2000-2004; Abdullah Gul 2007-2013; Recep Tayyip Erdogan / Recep Erdogan 2014-2024
TT | G | Eric E. Williams 1975-1977; A. N. R. Robinson 1990; Patrick A. M. Manning 1992-1994; Panday 1998
TT | S | Clarke 1977
TV | G | Bikenibeu Paeniu 1990; Kausea Natano 2022-2023
TW | G | Soong 1945; Ch'en 1961; Yen Chia-kan 1967-1970
TW | S | Chiang Kai-shek 1954-1969; Chen Shu-bian 2003
TZ | S | Julius K. Nyerere 1976-1977; Benjamin Mkapa 1999-2000; Nyerere 1999; Jakaya Kikwete / Jakaya Mrisho Kikwete 2006-2014; Samia Suluhu Hassan 2022
UA | G | Tymoshenko 2008; Arseniy Yatsenyuk 2014-2015; Volodymyr Groysman 2016; Denys Shmyhal 2023-2024
UA | S | Leonid Kravchuk 1991-1994; Leonid Kuchma 1994-2000; Viktor Yushchenko 2005-2008; Viktor Yanukovych 2010-2012; Petro Poroshenko / Petro Porochenko 2014-2017; Oleksandr Turchynov 2014; Volodymyr Zelenskyy / Volodymyr Zelensky 2020-2024
UG | G | Obote 1962; Apollo Nsibambi 2003
UG | S | Yoweri Museveni / Yoweri Musaven 1987-2014, 2022
UY | S | Batlle y Ordonez 1906; Terra 1936; Berreta 1947; Batlle Berres 1955; Nardone 1960; Beltran 1965; Aparacio Mendez Manfredini 1977; Julio Maria Sanguinetti 1985-1989; Luis Alberto Lacalle Herrera 1990-1994; Julio Maria Sanguinetti 1998; Jorge Batlle 2002-2003; Tabare Vazquez 2006-2007
UY | S | Jose Mujica 2010-2014; Luis Lacalle Pou 2022-2023
UZ | S | Islam Karimov / Islom Karimov / Kamilov 1992-2002, 2010-2011; Islam Karimov 2015; Shavkat Mirziyoyev 2018-2023
VC | G | James F. Mitchell 1994
VE | S | Gomez 1912; Medina 1944; Gallegos 1948; Betancourt 1961-1963; Leoni 1965; Rafael Caldera Rodriguez 1970-1973; Carlos Andres Perez 1976-1978; Luis Herrera Campins 1981; Jaime Lusinchi 1984; Carlos Andres Perez 1989-1992; Rafael Caldera Rodriguez 1994-1997; Hugo Chavez 1999
VE | S | Juan Guaidó 2020
VN | G | Tran Van Huu 1951; Kiet 1997; Phan Van Khai 2005; Nguyen Tan Dung 2008-2022; Nguyen Xuan Phuc 2016-2020; Pham Minh Chinh 2023-2024
VN | P | Nguyễn Phú Trọng 2024; Tô Lâm 2024
VN | S | Tran Duc Luong 2000; Nguyen Minh Triet 2007; Truong Tan Sang 2011-2013; Tran Dai Quang 2016-2017; Võ Văn Thưởng 2023; To Lam 2024
WS | G | Kolone 1987; Eti Alesana Tofilau 1990; Fiame Naomi Mata'afa 2022-2023
XK | G | Hashim Thaci 2008-2012; Faci 2010; Avdullah Hoti 2020
XK | S | Fatmir Sejdiu 2008; Atifete Jahjaga 2012; Isa Mustafa 2015
YE | S | Ali Abdallah Salih 1990; Ali Abdallah Salih / Ali Abdullah Saleh 2000-2011; Abd Rabuh Mansur Hadi / Abd Rabbuh Mansur Hadi 2013-2015
YUCS | G | Mitja Ribicic 1970; Dzemal Bijedic 1975; Milka Planinc 1985; Markovic 1991
YUCS | R | Peter II 1942
YUCS | S | Tito 1955-1963, 1970-1975; Josip Broz Tito 1971, 1978; Mijatovic 1980; Kraigher 1981; Mika Spiljak 1984; Borisav Jovic 1990; Milosevic 1996; Vojislav Kostunica 2001
ZA | G | Smuts 1945-1946; Vorster 1976
ZA | S | Frederik Willem de Klerk 1990-1993; De Klerk 1990; Nelson Mandela 1994-2000; Thabo Mbeki 1999-2006; Kgalema Motlanthe 2008; Jacob Zuma / Jacob Gedleyihleskisa Zuma 2009-2014; F. W. de Klerk 2012; Nelson Mandela 2012-2013; Cyril Ramaphosa 2022
ZM | S | Kenneth D. Kaunda 1970-1989; Frederick Chiluba 1992; Hakainde Sammy Hichilema 2022
ZW | G | Abel Muzorewa 1979; Robert Mugabe 1980-1983; Morgan Tsvangirai 2009
ZW | S | Robert Mugabe 1991-1997
x-hawaii | S | Dole 1898
x-south-vietnam | G | Diem 1955; Khanh 1964; Ky 1966
x-south-vietnam | S | Diem 1956-1957; Khanh 1964; Nguyen Van Thieu 1966-1973
x-tanganyika | G | Nyerere 1961
x-tanganyika | S | Nyerere 1963
`;
