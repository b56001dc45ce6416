/**
 * What a country calls those who hold a field, where it is not "Minister of …": `country | field | title | other titles of the same office`.
 * `*` in the field is the habit for all the rest, with `…` for the field.
 */
export const officeStyleLines = `
US | * | Secretary of … |
US | foreign-affairs | Secretary of State | foreign minister
US | finance | Secretary of the Treasury | finance minister
US | justice | Attorney General | justice minister
US | interior | Secretary of the Interior |
US | natural-resources | Secretary of the Interior |
US | trade | Secretary of Commerce |
US | transport | Secretary of Transportation |
US | health | Secretary of Health and Human Services | health secretary
US | housing | Secretary of Housing and Urban Development | housing secretary
US | navy | Secretary of the Navy |
US | army | Secretary of the Army |
US | air-force | Secretary of the Air Force |
US | drug-control | Director of National Drug Control Policy | drug czar
US | homeland-security | Secretary of Homeland Security | homeland security secretary
US | defense | Secretary of Defense | secretary of war
US | labor | Secretary of Labor |
US | energy | Secretary of Energy |
US | veterans | Secretary of Veterans Affairs |
US | agriculture | Secretary of Agriculture |
MX | * | Secretary of … |
MX | foreign-affairs | Secretary of Foreign Affairs |
MX | interior | Secretary of the Interior | secretary of government; secretary of governance
MX | public-security | Secretary of Security and Citizen Protection |
MX | defense | Secretary of National Defense |
MX | finance | Secretary of Finance and Public Credit |
MX | agriculture | Secretary of Agriculture and Rural Development |
MX | environment | Secretary of Environment and Natural Resources |
MX | education | Secretary of Public Education |
MX | economy | Secretary of Economy |
MX | navy | Secretary of the Navy |
PH | * | Secretary of … |
PH | foreign-affairs | Secretary of Foreign Affairs |
PH | defense | Secretary of National Defense |
PH | interior | Secretary of the Interior and Local Government |
GB | * | … Secretary |
GB | foreign-affairs | Foreign Secretary | secretary of state for foreign and commonwealth affairs; foreign minister
GB | interior | Home Secretary | interior minister
GB | finance | Chancellor of the Exchequer | finance minister; treasury chief; finance secretary
GB | defense | Defence Secretary | secretary of state for war; war secretary
GB | public-security | Security Minister |
GB | european-affairs | Europe Minister |
GB | colonies | Colonial Secretary |
GB | economy | Business Secretary |
GB | near-eastern-affairs | Middle East Minister |
HN | * | Secretary of … |
HK | * | Secretary for … |
HK | finance | Financial Secretary |
CA | * | Minister of … |
CA | finance | Minister of Finance |
CA | defense | Minister of National Defence |
CA | foreign-affairs | Minister of Foreign Affairs | secretary of state for external affairs
CA | immigration | Minister of Immigration, Refugees and Citizenship |
AU | * | Minister for … |
AU | finance | Treasurer |
AU | defense | Minister for Defence |
NZ | * | Minister of … |
NZ | defense | Minister of Defence |
IE | * | Minister for … |
IE | defense | Minister for Defence |
JP | foreign-affairs | Minister for Foreign Affairs |
IN | foreign-affairs | Minister of External Affairs |
IN | interior | Minister of Home Affairs |
IN | defense | Minister of Defence |
PK | defense | Minister of Defence |
ZA | foreign-affairs | Minister of International Relations and Cooperation |
FR | foreign-affairs | Minister for Europe and Foreign Affairs | minister of external relations
DE | foreign-affairs | Minister for Foreign Affairs | vice chancellor and foreign minister
AR | foreign-affairs | Minister of Foreign Affairs and Worship | chancellor
VA | foreign-affairs | Secretary for Relations with States |
KE | * | Cabinet Secretary for … |
KE | foreign-affairs | Cabinet Secretary for Foreign Affairs | prime cabinet secretary
TW | foreign-affairs | Minister of Foreign Affairs |
`;
/** Heads of government by their own title: `country | title | other titles`. Everybody else has a prime minister. */
export const headOfGovernmentLines = `
DE | Chancellor | federal chancellor
AT | Chancellor | federal chancellor
DDDE | Chairman of the Council of Ministers | premier
CN | Premier | prime minister
TW | Premier | prime minister; president of the executive yuan
IE | Taoiseach | prime minister
IT | Prime Minister | president of the council of ministers; president of the council; premier
ES | Prime Minister | president of the government; head of government; premier
SUHH | Premier | prime minister; chairman of the council of ministers; chairman of the council of people's commissars
KP | Premier | prime minister
HK | Chief Executive | chief executive
MO | Chief Executive | chief executive
MA | Prime Minister | head of government
TN | Prime Minister | head of government
LI | Prime Minister | head of government
MC | Minister of State | prime minister
PE | Prime Minister | president of the council of ministers; premier
MM | State Counsellor | prime minister
VA | Secretary of State | cardinal secretary of state; vatican secretary of state
`;
