/** United States: executive, departments and their parts, agencies, intelligence, forces, Congress, courts, parties. */
export const unitedStatesAgencies = `
# executive office
US | White House | | The White House; Executive Mansion; White House Office; Casa Blanca | EXECUTIVE_OFFICE | |
US | Executive Office of the President | EOP | | EXECUTIVE_OFFICE | |
US | National Security Council | NSC | U.S. National Security Council; White House National Security Council | EXECUTIVE_OFFICE | national-security | part=White House
US | Office of Management and Budget | OMB | White House budget office; Bureau of the Budget | EXECUTIVE_OFFICE | budget | part=White House
US | Office of the United States Trade Representative | USTR | Office of the U.S. Trade Representative; U.S. Trade Representative's Office; Office of the Trade Representative | EXECUTIVE_OFFICE | trade | part=White House
US | Council of Economic Advisers | CEA | White House Council of Economic Advisers | EXECUTIVE_OFFICE | economy | part=White House
US | National Economic Council | NEC | White House National Economic Council | EXECUTIVE_OFFICE | economy | part=White House
US | Domestic Policy Council | DPC | | EXECUTIVE_OFFICE | | part=White House
US | Office of National Drug Control Policy | ONDCP | | EXECUTIVE_OFFICE | drug-control | part=White House
US | Office of Science and Technology Policy | OSTP | | EXECUTIVE_OFFICE | science | part=White House
US | Office of the Vice President | OVP | | EXECUTIVE_OFFICE | |
US | Secret Service | USSS | U.S. Secret Service; United States Secret Service | POLICE | | part=Department of Homeland Security
US | Department of Government Efficiency | DOGE | | AGENCY | public-administration | from=2025
# departments
US | Department of State | DOS | State Department; U.S. State Department; US State Department; United States Department of State; U.S. Department of State; Departamento de Estado | MINISTRY | foreign-affairs | as=foreign ministry
US | Department of Defense | DOD | Defense Department; Defence Department; U.S. Department of Defense; United States Department of Defense; Department of War; War Department; Pentagon; The Pentagon | MINISTRY | defense | as=defense ministry
US | Department of the Treasury | | Treasury Department; U.S. Treasury; US Treasury; U.S. Treasury Department; United States Department of the Treasury; U.S. Department of the Treasury | MINISTRY | finance | as=finance ministry
US | Department of Justice | DOJ | Justice Department; U.S. Department of Justice; U.S. Justice Department; United States Department of Justice | MINISTRY | justice | as=justice ministry
US | Department of the Interior | DOI | Interior Department; U.S. Department of the Interior | MINISTRY | natural-resources |
US | Department of Agriculture | USDA | Agriculture Department; U.S. Department of Agriculture; United States Department of Agriculture | MINISTRY | agriculture |
US | Department of Commerce | DOC | Commerce Department; U.S. Department of Commerce | MINISTRY | trade |
US | Department of Labor | DOL | Labor Department; U.S. Department of Labor | MINISTRY | labor |
US | Department of Health and Human Services | HHS | Health and Human Services Department; U.S. Department of Health and Human Services; Health and Human Services | MINISTRY | health |
US | Department of Housing and Urban Development | HUD | Housing Department; Housing and Urban Development Department | MINISTRY | housing |
US | Department of Transportation | DOT; USDOT | Transportation Department; U.S. Department of Transportation | MINISTRY | transport |
US | Department of Energy | DOE | Energy Department; U.S. Department of Energy | MINISTRY | energy |
US | Department of Education | | Education Department; U.S. Department of Education | MINISTRY | education |
US | Department of Veterans Affairs | | Veterans Affairs Department; Veterans Administration | MINISTRY | veterans |
US | Department of Homeland Security | DHS | Homeland Security Department; U.S. Department of Homeland Security; United States Department of Homeland Security; U.S. Homeland Security; Department of Homeland Security of the United States; Departamento de Seguridad Nacional | MINISTRY | homeland-security |
# homeland security
US | Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement; United States Immigration and Customs Enforcement; US Immigration and Customs Enforcement | POLICE | immigration | part=Department of Homeland Security
US | Customs and Border Protection | CBP | U.S. Customs and Border Protection; United States Customs and Border Protection; US Customs and Border Protection | POLICE | customs | part=Department of Homeland Security
US | Border Patrol | USBP | U.S. Border Patrol; United States Border Patrol | POLICE | borders | part=Customs and Border Protection
US | Citizenship and Immigration Services | USCIS | U.S. Citizenship and Immigration Services; United States Citizenship and Immigration Services | AGENCY | immigration | part=Department of Homeland Security
US | Immigration and Naturalization Service | INS | U.S. Immigration and Naturalization Service | AGENCY | immigration | to=2003; next=Citizenship and Immigration Services
US | Coast Guard | USCG | U.S. Coast Guard; United States Coast Guard | ARMED_FORCES | | part=Department of Homeland Security
US | Federal Emergency Management Agency | FEMA | | AGENCY | emergencies | part=Department of Homeland Security
US | Transportation Security Administration | TSA | | AGENCY | transport | part=Department of Homeland Security
US | Cybersecurity and Infrastructure Security Agency | CISA | | AGENCY | digital-affairs | part=Department of Homeland Security
# justice and police
US | Federal Bureau of Investigation | FBI | F.B.I.; Bureau of Investigation | POLICE | | part=Department of Justice
US | Drug Enforcement Administration | DEA | U.S. Drug Enforcement Administration; Drug Enforcement Agency | POLICE | drug-control | part=Department of Justice
US | Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | Bureau of Alcohol, Tobacco and Firearms | POLICE | | part=Department of Justice
US | Marshals Service | USMS | U.S. Marshals Service; U.S. Marshals | POLICE | | part=Department of Justice
US | Federal Bureau of Prisons | BOP | Bureau of Prisons | AGENCY | justice | part=Department of Justice
# intelligence
US | Central Intelligence Agency | CIA | C.I.A. | INTELLIGENCE | intelligence |
US | Office of the Director of National Intelligence | ODNI | | INTELLIGENCE | intelligence |
US | National Security Agency | NSA | U.S. National Security Agency | INTELLIGENCE | intelligence | part=Department of Defense
US | Defense Intelligence Agency | DIA | | INTELLIGENCE | intelligence | part=Department of Defense
US | National Geospatial-Intelligence Agency | NGA | | INTELLIGENCE | intelligence | part=Department of Defense
US | National Reconnaissance Office | NRO | | INTELLIGENCE | intelligence | part=Department of Defense
US | Office of Strategic Services | OSS | | INTELLIGENCE | intelligence | from=1942; to=1945; next=Central Intelligence Agency
US | National Counterterrorism Center | NCTC | | INTELLIGENCE | counterterrorism |
# forces
US | Joint Chiefs of Staff | JCS | U.S. Joint Chiefs of Staff; Joint Chiefs; US Joint Chiefs of Staff | ARMED_FORCES | defense | part=Department of Defense
US | Department of the Army | | U.S. Army; US Army; United States Army | ARMED_FORCES | army | part=Department of Defense
US | Department of the Navy | | U.S. Navy; US Navy; United States Navy; Navy Department | ARMED_FORCES | navy | part=Department of Defense
US | Department of the Air Force | USAF | U.S. Air Force; US Air Force; United States Air Force | ARMED_FORCES | air-force | part=Department of Defense
US | Marine Corps | USMC | U.S. Marine Corps; U.S. Marines; United States Marine Corps | ARMED_FORCES | | part=Department of Defense
US | Space Force | USSF | U.S. Space Force | ARMED_FORCES | space | part=Department of Defense
US | Central Command | CENTCOM | U.S. Central Command; United States Central Command; US Central Command | ARMED_FORCES | | part=Department of Defense
US | Southern Command | SOUTHCOM | U.S. Southern Command; United States Southern Command; US Southern Command | ARMED_FORCES | | part=Department of Defense
US | Northern Command | NORTHCOM | U.S. Northern Command; United States Northern Command | ARMED_FORCES | | part=Department of Defense
US | Indo-Pacific Command | INDOPACOM | U.S. Indo-Pacific Command; U.S. Pacific Command; Pacific Command | ARMED_FORCES | | part=Department of Defense
US | European Command | EUCOM | U.S. European Command | ARMED_FORCES | | part=Department of Defense
US | Africa Command | AFRICOM | U.S. Africa Command; US Africa Command | ARMED_FORCES | | part=Department of Defense
US | Cyber Command | CYBERCOM | U.S. Cyber Command | ARMED_FORCES | | part=Department of Defense
US | Special Operations Command | SOCOM | U.S. Special Operations Command | ARMED_FORCES | | part=Department of Defense
US | Strategic Command | STRATCOM | U.S. Strategic Command | ARMED_FORCES | | part=Department of Defense
US | U.S. Forces Korea | USFK | United States Forces Korea | ARMED_FORCES | | part=Department of Defense
US | Army Corps of Engineers | USACE | U.S. Army Corps of Engineers | ARMED_FORCES | | part=Department of the Army
US | National Guard Bureau | | U.S. National Guard | ARMED_FORCES | | part=Department of Defense
US | Missile Defense Agency | MDA | | AGENCY | defense | part=Department of Defense
US | Defense Security Cooperation Agency | DSCA | | AGENCY | defense | part=Department of Defense
# diplomacy and aid
US | Agency for International Development | USAID; AID | U.S. Agency for International Development; United States Agency for International Development; US Agency for International Development | AGENCY | development-cooperation | as=international development agency,aid agency,development agency
US | Peace Corps | | U.S. Peace Corps | AGENCY | development-cooperation |
US | Millennium Challenge Corporation | MCC | | AGENCY | development-cooperation |
US | International Development Finance Corporation | DFC | U.S. International Development Finance Corporation; Overseas Private Investment Corporation; OPIC | AGENCY | development-cooperation |
US | Inter-American Foundation | IAF | | AGENCY | development-cooperation |
US | Agency for Global Media | USAGM | U.S. Agency for Global Media; Broadcasting Board of Governors | AGENCY | information |
US | Information Agency | USIA | U.S. Information Agency; United States Information Agency | AGENCY | information | to=1999
US | Export-Import Bank of the United States | EXIM | Export-Import Bank; Ex-Im Bank | AGENCY | trade |
US | Bureau of International Narcotics and Law Enforcement Affairs | INL | | AGENCY | drug-control | part=Department of State
US | Bureau of Western Hemisphere Affairs | | | AGENCY | americas-affairs | part=Department of State
US | Bureau of Near Eastern Affairs | NEA | | AGENCY | near-eastern-affairs | part=Department of State
US | Bureau of East Asian and Pacific Affairs | EAP | | AGENCY | asian-affairs | part=Department of State
US | Bureau of Population, Refugees, and Migration | PRM | | AGENCY | immigration | part=Department of State
US | American Institute in Taiwan | AIT | | EMBASSY | |
US | Arms Control and Disarmament Agency | ACDA | | AGENCY | arms-control | to=1999
# economy and regulation
US | Federal Reserve | | Federal Reserve System; Federal Reserve Board; U.S. Federal Reserve; US Federal Reserve; the Fed | CENTRAL_BANK | finance | as=central bank
US | Federal Reserve Bank of New York | | New York Fed | CENTRAL_BANK | finance | part=Federal Reserve
US | Internal Revenue Service | IRS | | AGENCY | customs | part=Department of the Treasury
US | Office of Foreign Assets Control | OFAC | | AGENCY | finance | part=Department of the Treasury
US | Securities and Exchange Commission | SEC | U.S. Securities and Exchange Commission | AGENCY | finance |
US | Federal Trade Commission | FTC | | AGENCY | competition |
US | Federal Communications Commission | FCC | | AGENCY | information |
US | Federal Deposit Insurance Corporation | FDIC | | AGENCY | finance |
US | Commodity Futures Trading Commission | CFTC | | AGENCY | finance |
US | Consumer Financial Protection Bureau | CFPB | | AGENCY | finance |
US | International Trade Commission | USITC | U.S. International Trade Commission | AGENCY | trade |
US | Small Business Administration | SBA | | AGENCY | small-business |
US | Social Security Administration | SSA | | AGENCY | social-affairs |
US | General Services Administration | GSA | | AGENCY | public-administration |
US | Office of Personnel Management | OPM | | AGENCY | public-administration |
US | Bureau of Industry and Security | BIS | | AGENCY | trade | part=Department of Commerce
US | Patent and Trademark Office | USPTO | U.S. Patent and Trademark Office | AGENCY | trade | part=Department of Commerce
US | Census Bureau | | U.S. Census Bureau | AGENCY | statistics | part=Department of Commerce
US | National Oceanic and Atmospheric Administration | NOAA | | AGENCY | environment | part=Department of Commerce
US | National Institute of Standards and Technology | NIST | | AGENCY | science | part=Department of Commerce
US | Environmental Protection Agency | EPA | U.S. Environmental Protection Agency | AGENCY | environment |
US | Nuclear Regulatory Commission | NRC | U.S. Nuclear Regulatory Commission | AGENCY | nuclear |
US | National Nuclear Security Administration | NNSA | | AGENCY | nuclear | part=Department of Energy
US | Atomic Energy Commission | AEC | U.S. Atomic Energy Commission | AGENCY | nuclear | to=1975; next=Nuclear Regulatory Commission
US | Federal Energy Regulatory Commission | FERC | | AGENCY | energy |
US | Energy Information Administration | EIA | | AGENCY | energy | part=Department of Energy
US | Federal Aviation Administration | FAA | | AGENCY | transport | part=Department of Transportation
US | National Transportation Safety Board | NTSB | | AGENCY | transport |
US | National Highway Traffic Safety Administration | NHTSA | | AGENCY | transport | part=Department of Transportation
US | National Aeronautics and Space Administration | NASA | | AGENCY | space | as=space agency
US | National Science Foundation | NSF | | AGENCY | science |
US | Bureau of Land Management | BLM | | AGENCY | lands | part=Department of the Interior
US | Bureau of Indian Affairs | BIA | | AGENCY | indigenous-affairs | part=Department of the Interior
US | National Park Service | NPS | | AGENCY | environment | part=Department of the Interior
US | Geological Survey | USGS | U.S. Geological Survey; United States Geological Survey | AGENCY | science | part=Department of the Interior
US | International Boundary and Water Commission | IBWC | U.S. Section of the International Boundary and Water Commission | AGENCY | water |
US | Postal Service | USPS | U.S. Postal Service; Post Office Department | AGENCY | |
# health
US | Centers for Disease Control and Prevention | CDC | U.S. Centers for Disease Control and Prevention; Centers for Disease Control | AGENCY | health | part=Department of Health and Human Services
US | National Institutes of Health | NIH | U.S. National Institutes of Health | AGENCY | health | part=Department of Health and Human Services
US | Food and Drug Administration | FDA | U.S. Food and Drug Administration | AGENCY | health | part=Department of Health and Human Services
US | National Institute of Allergy and Infectious Diseases | NIAID | | AGENCY | health | part=National Institutes of Health
US | Office of Refugee Resettlement | ORR | | AGENCY | immigration | part=Department of Health and Human Services
# legislature, courts, states
US | Congress | | U.S. Congress; US Congress; United States Congress; Capitol Hill; Congress of the United States | LEGISLATURE | | as=parliament,legislature
US | Senate | | U.S. Senate; US Senate; United States Senate | LEGISLATURE | | part=Congress
US | House of Representatives | | U.S. House of Representatives; U.S. House; US House; United States House of Representatives | LEGISLATURE | | part=Congress
US | Senate Foreign Relations Committee | SFRC | Senate Committee on Foreign Relations; U.S. Senate Foreign Relations Committee | LEGISLATURE | foreign-affairs | part=Senate
US | House Foreign Affairs Committee | HFAC | House Committee on Foreign Affairs; House International Relations Committee | LEGISLATURE | foreign-affairs | part=House of Representatives
US | Senate Armed Services Committee | SASC | Senate Committee on Armed Services | LEGISLATURE | defense | part=Senate
US | House Armed Services Committee | HASC | House Committee on Armed Services | LEGISLATURE | defense | part=House of Representatives
US | Senate Intelligence Committee | SSCI | Senate Select Committee on Intelligence | LEGISLATURE | intelligence | part=Senate
US | House Intelligence Committee | HPSCI | House Permanent Select Committee on Intelligence | LEGISLATURE | intelligence | part=House of Representatives
US | Senate Judiciary Committee | | Senate Committee on the Judiciary | LEGISLATURE | justice | part=Senate
US | House Judiciary Committee | | House Committee on the Judiciary | LEGISLATURE | justice | part=House of Representatives
US | House Ways and Means Committee | | Ways and Means Committee | LEGISLATURE | finance | part=House of Representatives
US | Senate Finance Committee | | Senate Committee on Finance | LEGISLATURE | finance | part=Senate
US | Congressional Budget Office | CBO | | LEGISLATURE | budget | part=Congress
US | Government Accountability Office | GAO | General Accounting Office | LEGISLATURE | | part=Congress
US | Library of Congress | | | LEGISLATURE | | part=Congress
US | Congressional Hispanic Caucus | CHC | Hispanic Caucus | LEGISLATURE | | part=Congress
US | Congressional Black Caucus | CBC | | LEGISLATURE | | part=Congress
US | Supreme Court | SCOTUS | U.S. Supreme Court; US Supreme Court; United States Supreme Court; Supreme Court of the United States | COURT | justice |
US | National Governors Association | NGA | | AGENCY | |
US | Conference of Mayors | USCM | U.S. Conference of Mayors | AGENCY | |
# parties and bodies beside the state
US | Democratic Party | | U.S. Democratic Party | PARTY | |
US | Republican Party | GOP | U.S. Republican Party; Grand Old Party | PARTY | |
US | Democratic National Committee | DNC | | PARTY | | part=Democratic Party
US | Republican National Committee | RNC | | PARTY | | part=Republican Party
US | Chamber of Commerce | | U.S. Chamber of Commerce; US Chamber of Commerce | NGO | trade |
US | Council of the Americas | COA | Americas Society/Council of the Americas | NGO | |
US | Council on Foreign Relations | CFR | | NGO | |
US | National Endowment for Democracy | NED | | NGO | |
US | National Democratic Institute | NDI | | NGO | |
US | International Republican Institute | IRI | | NGO | |
US | American Israel Public Affairs Committee | AIPAC | | NGO | |
US | AFL-CIO | | American Federation of Labor; American Federation of Labor and Congress of Industrial Organizations | NGO | labor |
US | American Red Cross | | | NGO | |
`;
