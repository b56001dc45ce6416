/** Leaders of Africa south of the Sahara. The form of the lines is told in leaders-europe.ts. */
export const leadersAfrica = `
ZA | G | Louis Botha 1910-1919; Jan Smuts / Jan Christian *Smuts 1919-1924, 1939-1948; J. B. M. Hertzog 1924-1939; Daniel Malan / D. F. Malan 1948-1954; Hendrik Verwoerd / H. F. Verwoerd 1958-1966; John Vorster / B. J. Vorster 1966-1978; P. W. Botha / Pieter Willem *Botha 1978-1984
ZA | S | P. W. Botha / Pieter Willem *Botha 1984-1989; F. W. de *Klerk / Frederik Willem de *Klerk 1989-1994; Nelson Mandela 1994-1999; Thabo Mbeki 1994-2008; Kgalema Motlanthe 2008-2014; Jacob Zuma 1999-2005, 2009-2018; Cyril Ramaphosa / Matamela Cyril *Ramaphosa 2014-; David Mabuza 2018-2023; Paul Mashatile 2023-
ZA | M | Pik Botha / Roelof Botha / R. F. Botha 1977-1994; Alfred Nzo 1994-1999; Nkosazana *Dlamini-*Zuma / Nkosazana *Dlamini *Zuma 1999-2009; Maite *Nkoana-*Mashabane 2009-2018; Lindiwe Sisulu 2018-2019; Naledi Pandor / Grace Naledi *Pandor 2019-2024; Ronald Lamola 2024-; Angie Motshekga 2024-; Enoch Godongwana 2021-; Trevor Manuel 1996-2009; Pravin Gordhan 2009-2017; Parks Tau 2024-
NG | G | Abubakar Tafawa *Balewa / Abubakar *Tafawa *Balewa 1957-1966
NG | S | Nnamdi Azikiwe 1963-1966; Yakubu Gowon 1966-1975; Murtala Mohammed / Murtala Muhammed 1975-1976; Olusegun Obasanjo 1976-1979, 1999-2007; Shehu Shagari 1979-1983; Muhammadu Buhari / Muhammad Buhari 1983-1985, 2015-2023; Ibrahim Babangida 1985-1993; Sani Abacha 1993-1998; Abdulsalami Abubakar 1998-1999; Umaru *Yar'Adua / Umaru Musa *Yar'Adua 2007-2010; Goodluck Jonathan / Goodluck Ebele *Jonathan 2010-2015; Bola Tinubu / Bola Ahmed *Tinubu 2023-; Atiku Abubakar 1999-2007; Yemi Osinbajo 2015-2023; Kashim Shettima 2023-
NG | M | Ike Nwachukwu 1987-1993; Tom Ikimi 1995-1998; Sule Lamido 1999-2003; Oluyemi Adeniji 2003-2006; Ojo Maduekwe 2007-2010; Olugbenga Ashiru 2011-2013; Aminu Wali 2014-2015; Geoffrey Onyeama 2015-2023; Yusuf Tuggar / Yusuf Maitama *Tuggar 2023-; Ngozi *Okonjo-*Iweala 2003-2006, 2011-2015; Nyesom Wike 2023-
GH | S | Kwame Nkrumah 1957-1966; Ignatius Acheampong 1972-1978; Hilla Limann 1979-1981; Jerry Rawlings / Jerry John *Rawlings 1981-2001; John Kufuor / John Agyekum *Kufuor 2001-2009; John Atta *Mills / John Evans *Atta *Mills 2009-2012; John Mahama / John Dramani *Mahama 2012-2017, 2025-; Nana *Akufo-*Addo / Nana Addo Dankwa *Akufo-*Addo 2017-2025; Mahamudu Bawumia 2017-2025
GH | M | Hanna Tetteh 2013-2017; Shirley Ayorkor *Botchwey / Shirley *Botchwey 2017-2025; Samuel Okudzeto *Ablakwa / Samuel *Ablakwa 2025-
KE | S | Jomo Kenyatta 1964-1978; Daniel arap *Moi / Daniel *Moi / Daniel T. arap *Moi 1978-2002; Mwai Kibaki 2002-2013; Uhuru Kenyatta 2013-2022; William Ruto / William Samoei *Ruto 2013-; Rigathi Gachagua 2022-2024; Kithure Kindiki 2024-
KE | G | Raila Odinga 2008-2013; Musalia Mudavadi 2022-
KE | M | Raphael Tuju 2005-2007; Moses Wetangula / Moses Wetang'ula 2008-2012; Amina Mohamed 2013-2018; Monica Juma 2018-2020; Raychelle Omamo 2020-2021; Alfred Mutua 2022-2023; Musalia Mudavadi 2023-; Soipan Tuya 2024-
TZ | S | Julius Nyerere / Julius K. Nyerere 1964-1985; Ali Hassan *Mwinyi 1985-1995; Benjamin Mkapa 1995-2005; Jakaya Kikwete / Jakaya Mrisho *Kikwete 2005-2015; John Magufuli / John Pombe *Magufuli 2015-2021; Samia Suluhu *Hassan / *Samia *Suluhu Hassan 2021-
TZ | M | Bernard Membe 2007-2015; Augustine Mahiga 2015-2019; January Makamba 2023-2024; Mahmoud Thabit *Kombo 2024-
UG | S | Milton Obote 1966-1971, 1980-1985; Idi Amin / Idi *Amin Dada 1971-1979; Yoweri Museveni / Yoweri Kaguta *Museveni 1986-
UG | M | Sam Kutesa 2005-2021; Jeje Odongo / Haji Abubaker Jeje *Odongo 2021-
RW | S | Grégoire Kayibanda 1962-1973; Juvénal Habyarimana / Juvenal Habyarimana 1973-1994; Pasteur Bizimungu 1994-2000; Paul Kagame 2000-
RW | M | Charles Murigande 2002-2008; Louise Mushikiwabo 2009-2018; Vincent Biruta 2019-2024; Olivier Nduhungirehe / Olivier J. P. Nduhungirehe 2024-
BI | S | Pierre Buyoya 1987-1993, 1996-2003; Melchior Ndadaye 1993-1993; Pierre Nkurunziza 2005-2020; Évariste Ndayishimiye / Evariste Ndayishimiye 2020-
CD | S | Joseph Kasavubu / Joseph *Kasa-*Vubu 1960-1965; *Mobutu Sese Seko / Joseph *Mobutu / Joseph-Désiré *Mobutu / Joseph D. *Mobutu 1965-1997; Laurent Kabila / Laurent-Désiré Kabila / Laurent-Desire Kabila 1997-2001; Joseph Kabila 2001-2019; Félix Tshisekedi / Felix Tshisekedi / Félix Antoine *Tshisekedi 2019-
CD | G | Patrice Lumumba 1960-1960; Cyrille Adoula 1961-1964; Moïse Tshombe / Moise Tshombe 1964-1965; Adolphe Muzito 2008-2012; Augustin *Matata *Ponyo 2012-2016; Jean-Michel *Sama *Lukonde 2021-2024; Judith Suminwa / Judith *Suminwa Tuluka 2024-
CD | M | Léonard *She *Okitundu / Leonard *She *Okitundu 2016-2019; Raymond Tshibanda 2012-2016; Marie *Tumba *Nzeza 2019-2021; Christophe Lutundula 2021-2024; Thérèse Kayikwamba *Wagner / Therese Kayikwamba *Wagner 2024-
CG | S | Denis *Sassou *Nguesso / Denis *Sassou-*Nguesso 1979-1992, 1997-; Pascal Lissouba 1992-1997
CG | M | Jean-Claude Gakosso 2015-
ET | R | *Menelik II / *Menelik 1889-1913; *Haile *Selassie / *Haile *Selassie I 1930-1974
ET | S | *Mengistu Haile *Mariam 1977-1991; *Negasso Gidada 1995-2001; *Girma Wolde-Giorgis 2001-2013; *Mulatu Teshome 2013-2018; *Sahle-*Work Zewde 2018-2024; *Taye Atske Selassie / *Taye Atske-Selassie 2024-
ET | G | *Meles *Zenawi 1991-2012; *Hailemariam *Desalegn 2012-2018; *Abiy *Ahmed / *Abiy *Ahmed Ali 2018-
ET | M | *Seyoum *Mesfin 1991-2010; *Tedros Adhanom *Ghebreyesus / *Tedros *Adhanom 2012-2016; *Workneh *Gebeyehu 2016-2019; *Gedu *Andargachew 2019-2020; *Demeke *Mekonnen 2020-2024; *Taye Atske Selassie 2024-2024; *Gedion *Timothewos / *Gedion *Timotheos 2024-
ER | S | *Isaias *Afwerki / *Isaias *Afworki / *Issaias *Afewerki 1993-
ER | M | *Osman *Saleh 2007-
SO | S | *Aden *Abdullah Osman / Aden Abdullah *Osman 1960-1967; Mohamed Siad *Barre / *Siad *Barre / Mohammed Siad *Barre 1969-1991; Abdullahi *Yusuf / Abdullahi *Yusuf Ahmed 2004-2008; *Sharif Sheikh *Ahmed / Sharif *Ahmed 2009-2012; *Hassan Sheikh *Mohamud / Hassan *Mohamud 2012-2017, 2022-; Mohamed Abdullahi *Mohamed / Mohamed Abdullahi *Farmajo / Mohamed Abdullahi *Farmaajo 2017-2022
SO | G | Ali Mohammed *Gedi / Ali Mohamed *Ghedi 2004-2007; Omar Abdirashid *Sharmarke 2009-2010, 2014-2017; Hassan Ali *Khaire / Hassan Ali *Khayre 2017-2020; Mohamed Hussein *Roble 2020-2022; Hamza Abdi *Barre 2022-
SO | M | Ahmed Moalim *Fiqi 2024-2025; Abdisalam Abdi *Ali / Abdisalam *Ali 2025-
DJ | S | Hassan Gouled *Aptidon / *Hassan *Gouled 1977-1999; Ismaïl Omar *Guelleh / Ismail Omar *Guelleh / Ismail Omer *Guelleh 1999-
DJ | M | Mahmoud Ali *Youssouf 2005-2025; Abdoulkader Houssein *Omar 2025-
SD | S | Ibrahim Abboud 1958-1964; Gaafar Nimeiry / Jaafar Nimeiri / Gaafar Nimeiri / Jafar Numeiry 1969-1985; Omar *al-*Bashir / Omar Hassan *al-*Bashir / Omar *el-*Bashir / Omar Hassan Ahmad *al-Bashir 1989-2019; Abdel Fattah *al-*Burhan / Abdel-Fattah *Burhan / Abdul Fattah *al-Burhan / Abdelfattah *al-*Burhan 2019-
SD | G | Sadiq *al-*Mahdi / Sadiq *el-*Mahdi 1966-1967, 1986-1989; Abdalla Hamdok / Abdallah Hamdok 2019-2022; Kamil Idris / Kamil *el-Tayeb Idris 2025-
SD | M | Mustafa Osman *Ismail 1998-2005; Lam Akol 2005-2007; Deng Alor 2007-2010; Ali Karti / Ali Ahmed *Karti 2010-2015; Ibrahim Ghandour 2015-2018; Asma Abdalla / Asma Mohamed *Abdalla 2019-2020; Mariam *al-Mahdi / Mariam *Sadiq *al-Mahdi 2021-2021; Ali *al-Sadiq 2022-2024; Ali Youssef 2024-2025; Mohieddin Salem 2025-
SS | S | Salva Kiir / Salva *Kiir Mayardit 2005-; Riek Machar 2005-2013, 2016-2016, 2020-2025; Taban *Deng Gai / Taban *Deng 2016-2025
SS | M | Nhial *Deng Nhial 2011-2013, 2018-2019; Barnaba *Marial Benjamin 2013-2016; Awut Deng *Acuil 2019-2020; Mayiik *Ayii *Deng 2021-2023
SN | S | Léopold *Senghor / Leopold Senghor / Léopold Sédar *Senghor / Leopold Sedar *Senghor 1960-1980; Abdou Diouf 1981-2000; Abdoulaye Wade 2000-2012; Macky Sall 2012-2024; Bassirou Diomaye *Faye / Bassirou *Diomaye *Faye 2024-
SN | G | Mamadou Dia 1960-1962; Ousmane Sonko 2024-; Amadou Ba 2022-2024
SN | M | Cheikh Tidiane *Gadio 2000-2009; Mankeur Ndiaye 2012-2017; Sidiki Kaba 2017-2019; Aïssata *Tall *Sall / Aissata *Tall *Sall 2020-2024; Yassine Fall 2024-2025; Cheikh Niang 2025-
ML | S | Modibo Keïta / Modibo Keita 1960-1968; Moussa Traoré / Moussa Traore 1968-1991; Alpha Oumar *Konaré / Alpha Oumar *Konare 1992-2002; Amadou Toumani *Touré / Amadou Toumani *Toure 1991-1992, 2002-2012; Dioncounda Traoré / Dioncounda Traore 2012-2013; Ibrahim Boubacar *Keïta / Ibrahim Boubacar *Keita 2013-2020; Bah Ndaw / Bah N'Daw 2020-2021; Assimi Goïta / Assimi Goita 2021-
ML | M | Tiébilé *Dramé / Tiebile *Drame 2019-2020; Abdoulaye Diop 2014-2017, 2021-
BF | S | Maurice Yaméogo / Maurice Yameogo 1960-1966; Thomas Sankara 1983-1987; Blaise Compaoré / Blaise Compaore 1987-2014; Michel Kafando 2014-2015; Roch Marc Christian *Kaboré / Roch *Kabore / Roch Marc Christian *Kabore 2015-2022; Paul-Henri Damiba / Paul-Henri *Sandaogo *Damiba 2022-2022; Ibrahim Traoré / Ibrahim Traore 2022-
NE | S | Hamani Diori 1960-1974; Seyni Kountché / Seyni Kountche 1974-1987; Mamadou Tandja 1999-2010; Mahamadou Issoufou 2011-2021; Mohamed Bazoum 2021-2023; Abdourahamane Tchiani / Abdourahmane Tchiani / Abdourahamane Tiani 2023-
TD | S | François Tombalbaye / Francois Tombalbaye 1960-1975; Goukouni Oueddei 1979-1982; Hissène Habré / Hissene Habre 1982-1990; Idriss Déby / Idriss Deby / Idriss *Déby Itno 1990-2021; Mahamat Idriss *Déby / Mahamat Idriss *Deby / Mahamat *Déby / Mahamat Idriss *Déby Itno 2021-
TD | M | Moussa Faki / Moussa *Faki Mahamat 2008-2017; Abderaman Koulamallah / Abderahman Koulamallah 2024-2025
CM | S | Ahmadou Ahidjo 1960-1982; Paul Biya 1982-
CM | M | Lejeune *Mbella *Mbella 2015-
CF | S | David Dacko 1960-1966, 1979-1981; Jean-Bédel Bokassa / Jean-Bedel Bokassa 1966-1979; Ange-Félix Patassé 1993-2003; François Bozizé / Francois Bozize 2003-2013; Michel Djotodia 2013-2014; Catherine *Samba-*Panza 2014-2016; Faustin-Archange Touadéra / Faustin Archange *Touadera / Faustin-Archange Touadera 2016-
GA | S | Léon *M'ba / Leon *M'Ba 1961-1967; Omar Bongo / Omar *Bongo Ondimba 1967-2009; Ali Bongo / Ali *Bongo Ondimba 2009-2023; Brice *Oligui *Nguema / Brice Clotaire *Oligui *Nguema 2023-
GQ | S | Teodoro *Obiang / Teodoro *Obiang *Nguema / Teodoro *Obiang Nguema Mbasogo 1979-
CI | S | Félix *Houphouët-*Boigny / Felix *Houphouet-*Boigny 1960-1993; Henri Konan *Bédié / Henri Konan *Bedie 1993-1999; Robert Guéï / Robert Guei 1999-2000; Laurent Gbagbo 2000-2011; Alassane Ouattara / Alassane Dramane *Ouattara 2010-; Tiémoko Meyliet *Koné 2022-
CI | G | Guillaume Soro 2007-2012; Daniel Kablan *Duncan 2012-2017; Amadou Gon *Coulibaly 2017-2020; Hamed Bakayoko 2020-2021; Patrick Achi 2021-2023; Robert *Beugré *Mambé / Robert *Beugre *Mambe 2023-
GN | S | Ahmed Sékou *Touré / *Sékou *Touré / Ahmed *Sekou *Toure / Sekou Toure 1958-1984; Lansana Conté / Lansana Conte 1984-2008; Alpha Condé / Alpha Conde 2010-2021; Mamady Doumbouya / Mamadi Doumbouya 2021-
LR | S | William Tubman / William V. S. Tubman 1944-1971; William Tolbert / William R. Tolbert 1971-1980; Samuel Doe / Samuel K. Doe / Samuel Kanyon *Doe 1980-1990; Amos Sawyer 1990-1994; Charles Taylor 1997-2003; Ellen *Johnson-*Sirleaf / Ellen *Johnson *Sirleaf 2006-2018; George Weah / George Manneh *Weah 2018-2024; Joseph Boakai / Joseph Nyuma *Boakai 2006-2018, 2024-
SL | S | Siaka Stevens 1971-1985; Ahmad Tejan *Kabbah / Ahmed Tejan *Kabbah 1996-2007; Ernest Bai *Koroma / Ernest *Koroma 2007-2018; Julius Maada *Bio / Julius *Bio 2018-
GM | S | Dawda Jawara / Dawda K. Jawara 1970-1994; Yahya Jammeh 1994-2017; Adama Barrow 2017-
GW | S | Luís *Cabral 1973-1980; João Bernardo *Vieira / Joao Bernardo *Vieira 1980-1999, 2005-2009; José Mário *Vaz / Jose Mario *Vaz 2014-2020; Umaro *Sissoco *Embaló / Umaro *Sissoco *Embalo 2020-2025
TG | S | Sylvanus Olympio 1960-1963; Gnassingbé *Eyadéma / Gnassingbe *Eyadema 1967-2005; Faure Gnassingbé / Faure *Gnassingbe / Faure Essozimna *Gnassingbé 2005-2025
TG | M | Robert Dussey 2013-
BJ | S | Hubert Maga 1960-1963; Mathieu Kérékou / Mathieu Kerekou 1972-1991, 1996-2006; Nicéphore Soglo / Nicephore Soglo 1991-1996; Thomas Boni *Yayi / Thomas Yayi *Boni / *Boni *Yayi 2006-2016; Patrice Talon 2016-2026
BJ | M | Aurélien Agbénonci 2016-2023; Olushegun Adjadi *Bakari / Shegun *Bakari 2023-
CV | S | Aristides *Pereira 1975-1991; António *Mascarenhas *Monteiro 1991-2001; Pedro *Pires 2001-2011; Jorge Carlos *Fonseca 2011-2021; José Maria *Neves / Jose Maria *Neves 2021-
CV | G | José Maria *Neves / Jose Maria *Neves / Jose Maria Pereira *Neves 2001-2016; Ulisses *Correia e *Silva / Ulisses *Correia 2016-
AO | S | Agostinho *Neto 1975-1979; José Eduardo dos *Santos / Jose Eduardo dos *Santos / Eduardo dos *Santos 1979-2017; João *Lourenço / Joao *Lourenco / João Manuel *Lourenço / Joao Manuel Goncalves *Lourenco 2017-
AO | M | Georges *Chikoti 2010-2017; Manuel *Augusto / Manuel Domingos *Augusto 2017-2020; Téte *António / Tete *Antonio 2020-
MZ | S | Samora *Machel 1975-1986; Joaquim *Chissano / Joaquim Alberto *Chissano 1986-2005; Armando *Guebuza / Armando Emílio *Guebuza 2005-2015; Filipe *Nyusi / Filipe Jacinto *Nyusi 2015-2025; Daniel *Chapo / Daniel Francisco *Chapo 2025-
MZ | M | Verónica *Macamo / Veronica *Macamo 2020-2025; Maria Manuela *Lucas 2025-
ZM | S | Kenneth Kaunda / Kenneth D. Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011; Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema 2021-
ZM | M | Stanley Kakubo 2021-2023; Mulambo Haimbe 2023-
ZW | G | Ian Smith 1964-1979; Abel Muzorewa 1979-1979; Robert Mugabe 1980-1987; Morgan Tsvangirai 2009-2013
ZW | S | Canaan Banana 1980-1987; Robert Mugabe / Robert G. Mugabe 1987-2017; Emmerson Mnangagwa / Emmerson Dambudzo *Mnangagwa 2014-; Constantino Chiwenga 2017-
ZW | M | Sibusiso Moyo 2017-2021; Frederick Shava 2021-2025
MW | S | Hastings Banda / Hastings Kamuzu *Banda 1966-1994; Bakili Muluzi 1994-2004; Bingu wa *Mutharika 2004-2012; Joyce Banda 2012-2014; Peter Mutharika / Arthur Peter *Mutharika 2014-2020, 2025-; Lazarus Chakwera 2020-2025
BW | S | Seretse Khama 1966-1980; Quett Masire / Ketumile Masire / Quett Ketumile *Masire 1980-1998; Festus Mogae 1998-2008; Ian Khama / Seretse Khama Ian *Khama 2008-2018; Mokgweetsi Masisi 2018-2024; Duma Boko / Duma Gideon *Boko 2024-
NA | S | Sam Nujoma 1990-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 2015-2024; Nangolo Mbumba 2024-2025; Netumbo *Nandi-*Ndaitwah 2024-
LS | R | *Moshoeshoe II 1966-1996; *Letsie III / *Letsie 1990-
LS | G | Leabua Jonathan 1966-1986; Pakalitha Mosisili 1998-2012, 2015-2017; Tom Thabane / Thomas Thabane 2012-2015, 2017-2020; Moeketsi Majoro 2020-2022; Sam Matekane 2022-
SZ | R | *Sobhuza II / *Sobhuza 1921-1982; *Mswati III / *Mswati 1986-
MG | S | Philibert Tsiranana 1960-1972; Didier Ratsiraka 1975-1993, 1997-2002; Albert Zafy 1993-1996; Marc Ravalomanana 2002-2009; Andry Rajoelina 2009-2014, 2019-2025; Hery Rajaonarimampianina 2014-2018; Michael Randrianirina 2025-
MU | G | Seewoosagur Ramgoolam 1968-1982; Anerood Jugnauth 1982-1995, 2000-2003, 2014-2017; Navin Ramgoolam / Navinchandra Ramgoolam 1995-2000, 2005-2014, 2024-; Paul Bérenger / Paul Berenger 2003-2005; Pravind Jugnauth / Pravind Kumar *Jugnauth 2017-2024
SC | S | James Mancham 1976-1977; France-Albert René / France Albert *Rene 1977-2004; James Michel 2004-2016; Danny Faure 2016-2020; Wavel Ramkalawan 2020-2025; Patrick Herminie 2025-
KM | S | Azali Assoumani 1999-2006, 2016-; Ikililou Dhoinine 2011-2016
ST | S | Manuel Pinto da *Costa 1975-1991, 2011-2016; Miguel *Trovoada 1991-2001; Fradique de *Menezes 2001-2011; Evaristo *Carvalho 2016-2021; Carlos Vila *Nova / Carlos *Vila *Nova 2021-
`;
