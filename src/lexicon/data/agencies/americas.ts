/** The Americas without the United States. */
export const americasAgencies = `
# Mexico
MX | Presidency of Mexico | | Presidency of the Republic; Presidencia de la República; Office of the President of Mexico | EXECUTIVE_OFFICE | |
MX | Ministry of Foreign Affairs | SRE | Secretariat of Foreign Affairs; Foreign Ministry; Foreign Affairs Secretariat; Secretariat of Foreign Relations; Secretariat of External Relations; Ministry of Foreign Relations; Foreign Affairs Ministry; Department of Foreign Affairs; Secretaría de Relaciones Exteriores; Mexican Foreign Ministry; Mexican Foreign Affairs Ministry | MINISTRY | foreign-affairs |
MX | Ministry of the Interior | SEGOB | Secretariat of the Interior; Secretariat of Governance; Interior Secretariat; Interior Ministry; Interior Department; Secretaría de Gobernación; Gobernación; Mexican Interior Ministry | MINISTRY | interior |
MX | Ministry of Security and Citizen Protection | SSPC | Secretariat of Security and Citizen Protection; Security Ministry; Ministry of Security; Secretariat of Security; Security and Citizen Protection Secretariat; Secretaría de Seguridad y Protección Ciudadana; Public Security Secretariat; Secretariat of Public Security | MINISTRY | public-security |
MX | Ministry of National Defense | SEDENA | Secretariat of National Defense; Defense Ministry; Defense Secretariat; Secretaría de la Defensa Nacional; National Defense Secretariat | MINISTRY | defense |
MX | Ministry of the Navy | SEMAR | Secretariat of the Navy; Navy Secretariat; Secretaría de Marina; Navy Ministry | MINISTRY | navy |
MX | Ministry of Finance and Public Credit | SHCP | Secretariat of Finance and Public Credit; Finance Ministry; Finance Secretariat; Secretaría de Hacienda y Crédito Público; Hacienda; Treasury Secretariat | MINISTRY | finance |
MX | Ministry of Economy | | Secretariat of Economy; Economy Ministry; Economy Secretariat; Secretaría de Economía | MINISTRY | economy |
MX | Ministry of Energy | SENER | Secretariat of Energy; Energy Ministry; Secretaría de Energía | MINISTRY | energy |
MX | Ministry of Agriculture and Rural Development | SADER | Secretariat of Agriculture and Rural Development; Agriculture Ministry; SAGARPA; Secretaría de Agricultura y Desarrollo Rural | MINISTRY | agriculture |
MX | Ministry of Environment and Natural Resources | SEMARNAT | Secretariat of Environment and Natural Resources; Environment Ministry; Secretaría de Medio Ambiente y Recursos Naturales | MINISTRY | environment |
MX | Ministry of Labor and Social Welfare | STPS | Secretariat of Labor and Social Welfare; Labor Ministry; Secretaría del Trabajo y Previsión Social | MINISTRY | labor |
MX | Ministry of Health | | Secretariat of Health; Health Ministry; Secretaría de Salud | MINISTRY | health |
MX | Ministry of Public Education | SEP | Secretariat of Public Education; Education Ministry; Secretaría de Educación Pública | MINISTRY | education |
MX | Ministry of Welfare | | Secretariat of Welfare; Secretariat of Wellbeing; Secretaría de Bienestar; Welfare Ministry | MINISTRY | social-affairs |
MX | Ministry of Infrastructure, Communications and Transportation | SICT | Secretariat of Infrastructure, Communications and Transportation; Secretariat of Communications and Transportation; Secretaría de Infraestructura, Comunicaciones y Transportes; SCT | MINISTRY | transport |
MX | Ministry of Tourism | SECTUR | Secretariat of Tourism; Secretaría de Turismo; Tourism Ministry | MINISTRY | tourism |
MX | Ministry of Culture | | Secretariat of Culture; Secretaría de Cultura | MINISTRY | culture |
MX | National Migration Institute | INM; INAMI | National Immigration Institute; National Institute of Migration; National Institute of Immigration; Instituto Nacional de Migración; Mexican Immigration Institute | AGENCY | immigration | part=Ministry of the Interior; as=immigration agency,migration agency,immigration institute,migration institute,immigration authority
MX | Mexican Commission for Refugee Assistance | COMAR | Mexican Commission for Aid to Refugees; Mexican Refugee Commission; Comisión Mexicana de Ayuda a Refugiados | AGENCY | immigration | part=Ministry of the Interior; as=refugee agency,refugee commission,asylum agency
MX | Mexican Agency for International Development Cooperation | AMEXCID | Mexican International Development Cooperation Agency; Agency for International Development Cooperation; Agencia Mexicana de Cooperación Internacional para el Desarrollo; Mexican International Development Agency; Mexican Agency for International Cooperation | AGENCY | development-cooperation | part=Ministry of Foreign Affairs; as=international development agency,international cooperation agency,development agency,international development cooperation agency,development cooperation agency,aid agency
MX | National Customs Agency | ANAM | National Customs Agency of Mexico; Mexican National Customs Agency; Mexican Customs Agency; Agencia Nacional de Aduanas de México; Mexican Customs | AGENCY | customs | as=customs agency,customs authority,customs service
MX | Tax Administration Service | SAT | Servicio de Administración Tributaria | AGENCY | customs | part=Ministry of Finance and Public Credit; as=tax agency,tax authority
MX | National Guard | | Guardia Nacional; Mexican National Guard | ARMED_FORCES | public-security | from=2019
MX | Mexican Army | | Ejército Mexicano | ARMED_FORCES | army | part=Ministry of National Defense
MX | Mexican Navy | | Armada de México; Mexican Marines | ARMED_FORCES | navy | part=Ministry of the Navy
MX | Federal Police | | Policía Federal; Mexican Federal Police | POLICE | public-security | to=2019; next=National Guard
MX | National Intelligence Center | CNI | Centro Nacional de Inteligencia; CISEN; Center for Investigation and National Security | INTELLIGENCE | intelligence |
MX | Office of the Attorney General | FGR; PGR | Attorney General's Office; Fiscalía General de la República; Prosecutor General's Office; Federal Attorney General's Office | AGENCY | justice |
MX | Bank of Mexico | | Banco de México; Banxico | CENTRAL_BANK | finance | as=central bank
MX | Congress of the Union | | Mexican Congress; Congreso de la Unión | LEGISLATURE | | as=parliament,legislature
MX | Senate of the Republic | | Mexican Senate; Senado de la República | LEGISLATURE | | part=Congress of the Union; as=senate
MX | Chamber of Deputies | | Cámara de Diputados; Mexican Chamber of Deputies | LEGISLATURE | | part=Congress of the Union
MX | Supreme Court of Justice of the Nation | SCJN | Supreme Court of Mexico; Mexican Supreme Court; Suprema Corte de Justicia de la Nación | COURT | justice | as=supreme court
MX | National Electoral Institute | INE | Instituto Nacional Electoral; Federal Electoral Institute; IFE | AGENCY | elections |
MX | National Human Rights Commission | CNDH | Comisión Nacional de los Derechos Humanos | AGENCY | human-rights |
MX | Petróleos Mexicanos | PEMEX | Pemex; Mexican Petroleum | COMPANY | energy | as=state oil company,oil company
MX | Federal Electricity Commission | CFE | Comisión Federal de Electricidad | COMPANY | energy |
MX | National Institute of Statistics and Geography | INEGI | Instituto Nacional de Estadística y Geografía | AGENCY | statistics |
MX | Institutional Revolutionary Party | PRI | Partido Revolucionario Institucional | PARTY | |
MX | National Action Party | PAN | Partido Acción Nacional | PARTY | |
MX | National Regeneration Movement | MORENA | Morena; Movimiento Regeneración Nacional; Morena Party | PARTY | |
MX | Party of the Democratic Revolution | PRD | Partido de la Revolución Democrática | PARTY | |
MX | Business Coordinating Council | CCE | Consejo Coordinador Empresarial | NGO | trade |
MX | National Autonomous University of Mexico | UNAM | Universidad Nacional Autónoma de México | UNIVERSITY | |
MX | Zapatista Army of National Liberation | EZLN | Zapatistas; Ejército Zapatista de Liberación Nacional | GROUP | |
MX | Sinaloa Cartel | | Cártel de Sinaloa | GROUP | |
MX | Jalisco New Generation Cartel | CJNG | Cártel de Jalisco Nueva Generación | GROUP | |
`;
