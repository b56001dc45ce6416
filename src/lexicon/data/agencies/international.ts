/** Regional and international organizations outside the United Nations family; column form of the main tables. */
export const internationalOrganizations = `
INTL | European Union | EU | E.U.; Unión Europea; Union européenne; European Communities; European Community; European Economic Community; EEC | INTERNATIONAL | |
INTL | European Commission | | EU Commission; EU executive; European Union Commission; EU's executive arm; Commission of the European Communities | INTERNATIONAL | | top=European Union
INTL | European Council | | EU Council | INTERNATIONAL | | top=European Union
INTL | Council of the European Union | | Council of the EU; EU Council of Ministers | INTERNATIONAL | | top=European Union
INTL | European Parliament | EP | EU Parliament; European Union Parliament | LEGISLATURE | | top=European Union
INTL | European External Action Service | EEAS | EU foreign service; EU diplomatic service | INTERNATIONAL | foreign-affairs | top=European Union
INTL | European Central Bank | ECB | | CENTRAL_BANK | finance | top=European Union
INTL | European Court of Justice | ECJ; CJEU | Court of Justice of the European Union; EU's top court | COURT | justice | top=European Union
INTL | European Investment Bank | EIB | | INTERNATIONAL | finance | top=European Union
INTL | Eurogroup | | Euro Group | INTERNATIONAL | finance | top=European Union
INTL | Frontex | | European Border and Coast Guard Agency; EU border agency | INTERNATIONAL | borders | top=European Union
INTL | Europol | | European Union Agency for Law Enforcement Cooperation | POLICE | | top=European Union
INTL | Eurojust | | | INTERNATIONAL | justice | top=European Union
INTL | European Stability Mechanism | ESM | | INTERNATIONAL | finance | top=European Union
INTL | European Medicines Agency | EMA | | INTERNATIONAL | health | top=European Union
INTL | EU Foreign Affairs Council | | Foreign Affairs Council | INTERNATIONAL | foreign-affairs | top=European Union
INTL | European Political Community | EPC | | INTERNATIONAL | |
INTL | Council of Europe | CoE | | INTERNATIONAL | human-rights |
INTL | Parliamentary Assembly of the Council of Europe | PACE | | LEGISLATURE | | top=Council of Europe
INTL | European Court of Human Rights | ECHR; ECtHR | Strasbourg court | COURT | human-rights | top=Council of Europe
INTL | Venice Commission | | | INTERNATIONAL | justice | top=Council of Europe
INTL | European Free Trade Association | EFTA | | INTERNATIONAL | trade |
INTL | European Coal and Steel Community | ECSC | | INTERNATIONAL | | to=2002; next=European Union
INTL | European Bank for Reconstruction and Development | EBRD | | INTERNATIONAL | finance |
INTL | European Space Agency | ESA | | INTERNATIONAL | space |
INTL | European Organization for Nuclear Research | CERN | | INTERNATIONAL | science |
INTL | Western European Union | WEU | | INTERNATIONAL | defense | to=2011
INTL | North Atlantic Treaty Organization | NATO | N.A.T.O.; OTAN; North Atlantic Alliance; Atlantic Alliance; Nato | INTERNATIONAL | defense |
INTL | North Atlantic Council | NAC | | INTERNATIONAL | defense | top=North Atlantic Treaty Organization
INTL | NATO Military Committee | | | INTERNATIONAL | defense | top=North Atlantic Treaty Organization
INTL | Supreme Headquarters Allied Powers Europe | SHAPE | | ARMED_FORCES | defense | top=North Atlantic Treaty Organization
INTL | International Security Assistance Force | ISAF | | ARMED_FORCES | defense | top=North Atlantic Treaty Organization; to=2014
INTL | Kosovo Force | KFOR | | ARMED_FORCES | defense | top=North Atlantic Treaty Organization
INTL | NATO-Ukraine Council | | | INTERNATIONAL | defense | top=North Atlantic Treaty Organization
INTL | NATO-Russia Council | | | INTERNATIONAL | defense | top=North Atlantic Treaty Organization
INTL | Ukraine Defense Contact Group | UDCG | Ramstein group; Ukraine Defence Contact Group | INTERNATIONAL | defense |
INTL | Warsaw Pact | | Warsaw Treaty Organization | INTERNATIONAL | defense | to=1991
INTL | Council for Mutual Economic Assistance | COMECON | Comecon | INTERNATIONAL | economy | to=1991
INTL | Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Conference on Security and Cooperation in Europe; CSCE | INTERNATIONAL | |
INTL | Office for Democratic Institutions and Human Rights | ODIHR | | INTERNATIONAL | elections | top=Organization for Security and Co-operation in Europe
INTL | OSCE Minsk Group | | Minsk Group | INTERNATIONAL | | top=Organization for Security and Co-operation in Europe
INTL | OSCE Parliamentary Assembly | | | LEGISLATURE | | top=Organization for Security and Co-operation in Europe
INTL | Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development; OCDE | INTERNATIONAL | economy |
INTL | Financial Action Task Force | FATF | | INTERNATIONAL | finance |
INTL | Financial Stability Board | FSB | | INTERNATIONAL | finance |
INTL | International Energy Agency | IEA | | INTERNATIONAL | energy |
INTL | Nuclear Energy Agency | NEA | | INTERNATIONAL | nuclear | top=Organisation for Economic Co-operation and Development
INTL | International Renewable Energy Agency | IRENA | | INTERNATIONAL | energy |
INTL | Bank for International Settlements | BIS | | INTERNATIONAL | finance |
INTL | World Trade Organization | WTO | World Trade Organisation; OMC | INTERNATIONAL | trade |
INTL | General Agreement on Tariffs and Trade | GATT | | INTERNATIONAL | trade | to=1995; next=World Trade Organization
INTL | World Customs Organization | WCO | World Customs Organisation | INTERNATIONAL | customs |
INTL | World Economic Forum | WEF | Davos Forum | NGO | economy |
INTL | Interpol | ICPO | International Criminal Police Organization; INTERPOL | POLICE | |
INTL | Permanent Court of Arbitration | PCA | | COURT | justice |
INTL | International Tribunal for the Law of the Sea | ITLOS | | COURT | justice |
INTL | Group of Seven | G7 | G-7; Group of Seven nations; G7 nations | INTERNATIONAL | |
INTL | Group of Eight | G8 | G-8 | INTERNATIONAL | | to=2014; next=Group of Seven
INTL | Group of 20 | G20 | G-20; Group of Twenty; Group of 20 nations | INTERNATIONAL | economy |
INTL | Group of 77 | G77 | G-77 | INTERNATIONAL | |
INTL | Group of Ten | G10 | | INTERNATIONAL | finance |
INTL | BRICS | BRICS | Brics; BRICS group | INTERNATIONAL | |
INTL | New Development Bank | NDB | BRICS bank | INTERNATIONAL | finance | top=BRICS
INTL | Non-Aligned Movement | NAM | Nonaligned Movement | INTERNATIONAL | |
INTL | Commonwealth of Nations | | British Commonwealth; Commonwealth Secretariat | INTERNATIONAL | |
INTL | International Organisation of La Francophonie | OIF | Organisation internationale de la Francophonie; La Francophonie; Francophonie | INTERNATIONAL | culture |
INTL | Community of Portuguese Language Countries | CPLP | | INTERNATIONAL | |
INTL | Ibero-American General Secretariat | SEGIB | | INTERNATIONAL | |
INTL | Commonwealth of Independent States | CIS | C.I.S. | INTERNATIONAL | |
INTL | Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation | INTERNATIONAL | defense |
INTL | Eurasian Economic Union | EAEU; EEU | | INTERNATIONAL | economy |
INTL | Eurasian Economic Commission | EEC | | INTERNATIONAL | economy | top=Eurasian Economic Union
INTL | Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation | INTERNATIONAL | |
INTL | Organization of Turkic States | OTS | Turkic Council; Organisation of Turkic States | INTERNATIONAL | |
INTL | Economic Cooperation Organization | | | INTERNATIONAL | economy |
INTL | Organization of the Black Sea Economic Cooperation | BSEC | Black Sea Economic Cooperation | INTERNATIONAL | economy |
INTL | GUAM Organization | GUAM | Organization for Democracy and Economic Development | INTERNATIONAL | |
INTL | Central Asia Regional Economic Cooperation | CAREC | | INTERNATIONAL | economy |
INTL | Conference on Interaction and Confidence-Building Measures in Asia | CICA | | INTERNATIONAL | |
INTL | Visegrad Group | V4 | Visegrád Group; Visegrad Four | INTERNATIONAL | |
INTL | Three Seas Initiative | 3SI | | INTERNATIONAL | |
INTL | Bucharest Nine | B9 | | INTERNATIONAL | defense |
INTL | Nordic Council | | | INTERNATIONAL | |
INTL | Nordic-Baltic Eight | NB8 | | INTERNATIONAL | |
INTL | Baltic Assembly | | | INTERNATIONAL | |
INTL | Council of the Baltic Sea States | CBSS | | INTERNATIONAL | |
INTL | Arctic Council | | | INTERNATIONAL | environment |
INTL | Benelux Union | | Benelux | INTERNATIONAL | |
INTL | Weimar Triangle | | Weimar Triangle group | INTERNATIONAL | |
INTL | Normandy Format | | Normandy Four | INTERNATIONAL | |
INTL | Union for the Mediterranean | UfM | | INTERNATIONAL | |
INTL | Regional Cooperation Council | RCC | | INTERNATIONAL | |
INTL | Peace Implementation Council | PIC | | INTERNATIONAL | |
INTL | Office of the High Representative | OHR | | INTERNATIONAL | |
INTL | African Union | AU | A.U.; Organisation of African Unity; Organization of African Unity; OAU | INTERNATIONAL | |
INTL | African Union Commission | AUC | | INTERNATIONAL | | top=African Union
INTL | African Union Peace and Security Council | | AU Peace and Security Council | INTERNATIONAL | | top=African Union
INTL | Africa Centres for Disease Control and Prevention | | Africa CDC | INTERNATIONAL | health | top=African Union
INTL | African Union Mission in Somalia | AMISOM; ATMIS | African Union Transition Mission in Somalia | ARMED_FORCES | | top=African Union
INTL | African Development Bank | AfDB | African Development Bank Group | INTERNATIONAL | finance |
INTL | African Export-Import Bank | Afreximbank | | INTERNATIONAL | finance |
INTL | New Partnership for Africa's Development | NEPAD | AUDA-NEPAD | INTERNATIONAL | | top=African Union
INTL | Pan-African Parliament | | | LEGISLATURE | | top=African Union
INTL | Economic Community of West African States | ECOWAS; CEDEAO | West African bloc | INTERNATIONAL | |
INTL | ECOWAS Commission | | | INTERNATIONAL | | top=Economic Community of West African States
INTL | West African Economic and Monetary Union | UEMOA; WAEMU | | INTERNATIONAL | economy |
INTL | Alliance of Sahel States | AES | Confederation of Sahel States | INTERNATIONAL | |
INTL | G5 Sahel | G5 | Group of Five for the Sahel | INTERNATIONAL | | to=2023
INTL | Multinational Joint Task Force | MNJTF | | ARMED_FORCES | |
INTL | Lake Chad Basin Commission | LCBC | | INTERNATIONAL | |
INTL | Economic Community of Central African States | ECCAS; CEEAC | | INTERNATIONAL | |
INTL | Central African Economic and Monetary Community | CEMAC | | INTERNATIONAL | |
INTL | East African Community | EAC | | INTERNATIONAL | |
INTL | Intergovernmental Authority on Development | IGAD | | INTERNATIONAL | |
INTL | Southern African Development Community | SADC | | INTERNATIONAL | |
INTL | Common Market for Eastern and Southern Africa | COMESA | | INTERNATIONAL | trade |
INTL | International Conference on the Great Lakes Region | ICGLR | | INTERNATIONAL | |
INTL | Southern African Customs Union | SACU | | INTERNATIONAL | trade |
INTL | Indian Ocean Commission | IOC | | INTERNATIONAL | |
INTL | Indian Ocean Rim Association | IORA | | INTERNATIONAL | |
INTL | Arab League | LAS | League of Arab States; Arab States League | INTERNATIONAL | |
INTL | Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council | INTERNATIONAL | |
INTL | Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | INTERNATIONAL | |
INTL | Islamic Development Bank | IsDB; IDB | | INTERNATIONAL | finance |
INTL | Arab Maghreb Union | AMU; UMA | | INTERNATIONAL | |
INTL | Arab Monetary Fund | AMF | | INTERNATIONAL | finance |
INTL | Arab Parliament | | | LEGISLATURE | | top=Arab League
INTL | Organization of the Petroleum Exporting Countries | OPEC | O.P.E.C.; Organization of Petroleum Exporting Countries; OPEC+ | INTERNATIONAL | energy |
INTL | Organization of Arab Petroleum Exporting Countries | OAPEC | | INTERNATIONAL | energy |
INTL | Gas Exporting Countries Forum | GECF | | INTERNATIONAL | energy |
INTL | Eastern Mediterranean Gas Forum | EMGF | | INTERNATIONAL | energy |
INTL | Middle East Quartet | | Quartet on the Middle East; Mideast Quartet | INTERNATIONAL | |
INTL | Global Coalition Against Daesh | | Global Coalition to Defeat ISIS; anti-ISIS coalition; Global Coalition | INTERNATIONAL | defense |
INTL | Muslim World League | MWL | | NGO | religion |
INTL | Association of Southeast Asian Nations | ASEAN | Asean; Association of South East Asian Nations | INTERNATIONAL | |
INTL | ASEAN Secretariat | | | INTERNATIONAL | | top=Association of Southeast Asian Nations
INTL | ASEAN Regional Forum | ARF | | INTERNATIONAL | | top=Association of Southeast Asian Nations
INTL | East Asia Summit | EAS | | INTERNATIONAL | |
INTL | Southeast Asia Treaty Organization | SEATO | | INTERNATIONAL | defense | to=1977
INTL | Central Treaty Organization | CENTO | Baghdad Pact | INTERNATIONAL | defense | to=1979
INTL | Mekong River Commission | MRC | | INTERNATIONAL | water |
INTL | South Asian Association for Regional Cooperation | SAARC | | INTERNATIONAL | |
INTL | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC | | INTERNATIONAL | |
INTL | Quadrilateral Security Dialogue | | Quad; Quad group | INTERNATIONAL | defense |
INTL | AUKUS | AUKUS | AUKUS partnership | INTERNATIONAL | defense |
INTL | ANZUS | ANZUS | | INTERNATIONAL | defense |
INTL | Five Eyes | FVEY | Five Eyes alliance | INTERNATIONAL | intelligence |
INTL | Asia-Pacific Economic Cooperation | APEC | Asia Pacific Economic Cooperation | INTERNATIONAL | trade |
INTL | Asian Development Bank | ADB | | INTERNATIONAL | finance |
INTL | Asian Infrastructure Investment Bank | AIIB | | INTERNATIONAL | finance |
INTL | Boao Forum for Asia | | Boao Forum | NGO | economy |
INTL | Pacific Islands Forum | PIF | South Pacific Forum | INTERNATIONAL | |
INTL | Pacific Community | SPC | | INTERNATIONAL | |
INTL | Melanesian Spearhead Group | MSG | | INTERNATIONAL | |
INTL | Organization of American States | OAS | OEA; Organización de los Estados Americanos; Organisation of American States | INTERNATIONAL | |
INTL | Inter-American Commission on Human Rights | IACHR | CIDH; Inter-American Human Rights Commission | INTERNATIONAL | human-rights | top=Organization of American States
INTL | Inter-American Court of Human Rights | | Corte Interamericana de Derechos Humanos | COURT | human-rights | top=Organization of American States
INTL | Inter-American Development Bank | IDB; IADB | BID; Banco Interamericano de Desarrollo | INTERNATIONAL | finance |
INTL | Inter-American Defense Board | IADB | | INTERNATIONAL | defense | top=Organization of American States
INTL | Community of Latin American and Caribbean States | CELAC | | INTERNATIONAL | |
INTL | Union of South American Nations | UNASUR | Unasur; UNASUL | INTERNATIONAL | |
INTL | Southern Common Market | MERCOSUR | Mercosur; Mercosul | INTERNATIONAL | trade |
INTL | Andean Community | | Andean Community of Nations; Andean Pact | INTERNATIONAL | trade |
INTL | Pacific Alliance | | Alianza del Pacífico | INTERNATIONAL | trade |
INTL | Bolivarian Alliance for the Peoples of Our America | ALBA | Bolivarian Alliance for the Americas; Bolivarian Alternative for the Americas | INTERNATIONAL | |
INTL | Caribbean Community | CARICOM | Caricom; Caribbean Community and Common Market | INTERNATIONAL | |
INTL | Organisation of Eastern Caribbean States | OECS | Organization of Eastern Caribbean States | INTERNATIONAL | |
INTL | Association of Caribbean States | ACS | | INTERNATIONAL | |
INTL | Central American Integration System | SICA | Sistema de la Integración Centroamericana | INTERNATIONAL | |
INTL | Central American Bank for Economic Integration | CABEI | BCIE | INTERNATIONAL | finance |
INTL | Central American Parliament | PARLACEN | | LEGISLATURE | | top=Central American Integration System
INTL | Development Bank of Latin America | CAF | Andean Development Corporation | INTERNATIONAL | finance |
INTL | Caribbean Development Bank | CDB | | INTERNATIONAL | finance |
INTL | Latin American Integration Association | ALADI | | INTERNATIONAL | trade |
INTL | Amazon Cooperation Treaty Organization | ACTO; OTCA | | INTERNATIONAL | environment |
INTL | Lima Group | | Grupo de Lima | INTERNATIONAL | |
INTL | Contadora Group | | | INTERNATIONAL | |
INTL | Rio Group | | Grupo de Río | INTERNATIONAL | | next=Community of Latin American and Caribbean States
INTL | International Committee of the Red Cross | ICRC | Red Cross; Comité international de la Croix-Rouge | NGO | |
INTL | International Federation of Red Cross and Red Crescent Societies | IFRC | | NGO | |
INTL | Doctors Without Borders | MSF | Médecins Sans Frontières; Medecins Sans Frontieres | NGO | health |
INTL | Amnesty International | | | NGO | human-rights |
INTL | Human Rights Watch | HRW | | NGO | human-rights |
INTL | Transparency International | | | NGO | anti-corruption |
INTL | Oxfam | | Oxfam International | NGO | |
INTL | Save the Children | | | NGO | children |
INTL | Norwegian Refugee Council | NRC | | NGO | immigration |
INTL | International Rescue Committee | IRC | | NGO | immigration |
INTL | World Central Kitchen | WCK | | NGO | |
INTL | Greenpeace | | | NGO | environment |
INTL | International Crisis Group | ICG | | NGO | |
INTL | Carter Center | | | NGO | elections |
INTL | Gates Foundation | | Bill & Melinda Gates Foundation; Bill and Melinda Gates Foundation | NGO | health |
INTL | Open Society Foundations | OSF | | NGO | |
INTL | Community of Sant'Egidio | | Sant'Egidio | NGO | religion |
INTL | World Council of Churches | WCC | | CHURCH | religion |
INTL | Roman Catholic Church | | Catholic Church | CHURCH | religion |
INTL | Ecumenical Patriarchate of Constantinople | | Ecumenical Patriarchate | CHURCH | religion |
INTL | Anglican Communion | | | CHURCH | religion |
INTL | International Olympic Committee | IOC | | NGO | sports |
INTL | FIFA | FIFA | Fédération Internationale de Football Association | NGO | sports |
INTL | UEFA | UEFA | Union of European Football Associations | NGO | sports |
INTL | Global Fund | | Global Fund to Fight AIDS, Tuberculosis and Malaria | INTERNATIONAL | health |
INTL | Gavi | GAVI | Gavi, the Vaccine Alliance; Vaccine Alliance | INTERNATIONAL | health |
INTL | Coalition for Epidemic Preparedness Innovations | CEPI | | INTERNATIONAL | health |
INTL | Green Climate Fund | GCF | | INTERNATIONAL | environment |
INTL | Inter-Parliamentary Union | IPU | | INTERNATIONAL | parliament |
INTL | International Civil Defence Organisation | ICDO | | INTERNATIONAL | emergencies |
INTL | International Union for Conservation of Nature | IUCN | | NGO | environment |
INTL | World Wide Fund for Nature | WWF | World Wildlife Fund | NGO | environment |
INTL | International Seabed Authority | ISA | | INTERNATIONAL | |
INTL | International Whaling Commission | IWC | | INTERNATIONAL | fisheries |
INTL | International Commission on Missing Persons | ICMP | | INTERNATIONAL | |
INTL | Global Green Growth Institute | GGGI | | INTERNATIONAL | environment |
INTL | International Solar Alliance | ISA | | INTERNATIONAL | energy |
INTL | Paris Club | | | INTERNATIONAL | finance |
INTL | Institute of International Finance | IIF | | NGO | finance |
INTL | Nuclear Suppliers Group | NSG | | INTERNATIONAL | nuclear |
INTL | Korean Peninsula Energy Development Organization | KEDO | | INTERNATIONAL | nuclear |
INTL | United Nations Command | UNC | U.N. Command | ARMED_FORCES | defense |
INTL | Allied Control Council | | Allied Control Commission | INTERNATIONAL | | to=1990
`;
