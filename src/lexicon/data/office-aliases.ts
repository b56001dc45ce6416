/**
 * Other words for an office that no rule of form tells: `country or body (* for any country) | words; … | name`.
 * `head of …` names stand in `topTitleLines`.
 */
export const officeAliasLines = `
* | top diplomat; chief diplomat; foreign affairs chief; foreign policy chief | Foreign Minister
* | defense chief; defence chief | Defense Minister
* | finance chief; treasury chief | Finance Minister
* | security chief; interior chief | Interior Minister
* | chief of the army; army chief; army chief of staff; chief of army staff; chief of the army staff; commander of the army | Army Chief of Staff
* | military chief; chief of general staff; chief of the general staff; chief of the defense staff; chief of defense staff; chief of the defence staff; armed forces chief; armed forces chief of staff; chief of defense | Chief of the General Staff
* | nsa chief; national security advisor; national security advisor to the president; security adviser; presidential national security adviser | National Security Adviser
* | leader of the opposition; opposition chief | Opposition Leader
* | head of state; chief of state | President
* | spy chief; intelligence chief; chief of intelligence; head of intelligence | Intelligence Chief
* | top general; top military officer | Chief of the General Staff
US | pentagon chief; defense chief; pentagon boss; secretary of war | Secretary of Defense
US | treasury chief; finance chief | Secretary of the Treasury
US | joint chiefs chairman; chairman of the joint chiefs; chairman of the u.s. joint chiefs of staff; top general; top military officer; military chief; joint chiefs of staff chairman; chief of the general staff | Chairman of the Joint Chiefs of Staff
US | trade chief; u.s. trade representative; united states trade representative; trade envoy | Trade Representative
US | intelligence chief; national intelligence director; spy chief | Director of National Intelligence
US | fed chair; fed chairman; fed chief; federal reserve chairman; federal reserve chairwoman; chairman of the federal reserve; chair of the federal reserve | Federal Reserve Chair
US | house speaker; speaker of the house; speaker of the u.s. house; speaker of the house of representatives; speaker of the u.s. house of representatives; speaker | Speaker of the House of Representatives
US | senate president pro tempore | President Pro Tempore
US | homeland security chief | Secretary of Homeland Security
US | justice department chief; justice secretary | Attorney General
GB | treasury chief; chancellor; finance chief | Chancellor of the Exchequer
GB | leader of the house | Leader of the House of Commons
DE | vice-chancellor; deputy chancellor | Vice Chancellor
ES | president | Prime Minister
FR | army chief; chief of the defense staff | Chief of the Defence Staff
IL | army chief; military chief; idf chief; idf chief of staff; army chief of staff; chief of staff; military chief of staff | Chief of the General Staff
SUHH | general secretary of the communist party; communist party general secretary; party general secretary; communist party chief; communist party leader; party leader; soviet leader; party chief; first secretary; first secretary of the communist party; general secretary of the cpsu; communist party first secretary; general secretary of the central committee; leader | General Secretary
CN | general secretary of the communist party; communist party general secretary; party chief; communist party chief; communist party leader; party general secretary; general secretary of the central committee; party leader | General Secretary
VN | general secretary of the communist party; communist party general secretary; party chief; communist party chief; communist party leader; party general secretary | General Secretary
CU | first secretary of the communist party; communist party leader; communist party first secretary | First Secretary
KP | leader; supreme leader; ruler | Supreme Leader
IR | leader; supreme leader of the islamic revolution; leader of the islamic revolution | Supreme Leader
TW | president of the executive yuan | Premier
VA | pontiff; bishop of rome; supreme pontiff; head of the catholic church | Pope
SA | ruler | King
PS | president of the palestinian authority; palestinian authority president; chairman of the palestinian authority; palestinian authority chairman; chairman of the plo; plo chairman; plo leader; leader | President
European Union | foreign policy chief; top diplomat; eu foreign policy chief; high representative; high representative for foreign affairs; high representative of the union for foreign affairs and security policy; high representative for foreign policy; chief diplomat; foreign affairs chief; foreign minister; high representative for common foreign and security policy; foreign affairs high representative | High Representative for Foreign Affairs and Security Policy
European Union | council president; european council president | President of the European Council
European Union | commission president; european commission president | President of the European Commission
United Nations | un chief; u.n. chief; chief; head; secretary general; un secretary general | Secretary-General
United Nations | humanitarian chief; aid chief; un humanitarian chief; emergency relief coordinator | Under-Secretary-General for Humanitarian Affairs
United Nations | human rights chief; rights chief; un rights chief | High Commissioner for Human Rights
United Nations | refugee chief; un refugee chief | High Commissioner for Refugees
United Nations | political chief; political affairs chief | Under-Secretary-General for Political Affairs
United Nations | nuclear chief; atomic energy chief | Director General of the International Atomic Energy Agency
North Atlantic Treaty Organization | nato chief; chief; head; secretary general; boss | Secretary-General
`;
/** What the head, chief or boss of a body is: `kind or body | title`. */
export const topTitleLines = `
United Nations | Secretary-General
North Atlantic Treaty Organization | Secretary-General
Arab League | Secretary-General
Organization of American States | Secretary-General
Association of Southeast Asian Nations | Secretary-General
Organisation of Islamic Cooperation | Secretary-General
Gulf Cooperation Council | Secretary-General
Organization for Security and Co-operation in Europe | Secretary-General
Council of Europe | Secretary-General
Organization of the Petroleum Exporting Countries | Secretary-General
Shanghai Cooperation Organization | Secretary-General
Commonwealth of Nations | Secretary-General
Organisation for Economic Co-operation and Development | Secretary-General
Interpol | Secretary-General
European Commission | President
European Council | President
European Parliament | President
European Central Bank | President
World Bank | President
International Committee of the Red Cross | President
International Olympic Committee | President
FIFA | President
International Monetary Fund | Managing Director
International Atomic Energy Agency | Director General
World Health Organization | Director General
World Trade Organization | Director General
Food and Agriculture Organization | Director General
International Labour Organization | Director General
International Organization for Migration | Director General
United Nations Educational, Scientific and Cultural Organization | Director General
World Food Programme | Executive Director
United Nations Children's Fund | Executive Director
United Nations Environment Programme | Executive Director
United Nations Office on Drugs and Crime | Executive Director
International Energy Agency | Executive Director
United Nations Development Programme | Administrator
Agency for International Development | Administrator
National Aeronautics and Space Administration | Administrator
United Nations High Commissioner for Refugees | High Commissioner
Office of the United Nations High Commissioner for Human Rights | High Commissioner
United Nations Relief and Works Agency | Commissioner-General
Inter-Services Intelligence | Director General
General Intelligence Directorate | Director
African Union Commission | Chairperson
Palestine Liberation Organization | Chairman
INTELLIGENCE | Director
CENTRAL_BANK | Governor
`;
