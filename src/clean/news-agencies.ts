/** Names by which copy is credited to a news agency or a broadcaster; they sign a text and take no part in it. */
export const NEWS_AGENCIES = [
  'AP', 'Associated Press', 'The Associated Press', 'AFP', 'Agence France-Presse', 'Agence France Presse', 'Reuters', 'REUTERS', 'Thomson Reuters', 'UPI', 'Bloomberg', 'Bloomberg News',
  'Xinhua', 'CNS', 'CGTN', 'Kyodo', 'Kyodo News', 'Jiji', 'Jiji Press', 'Yonhap', 'KCNA', 'CNA', 'Bernama', 'Antara', 'PNA', 'VNA', 'VNS', 'TASS', 'ITAR-TASS', 'Interfax', 'Sputnik',
  'RIA Novosti', 'Ukrinform', 'UNIAN', 'BelTA', 'Kazinform', 'Trend', 'Azertac', 'Armenpress', 'Interpressnews', 'Anadolu', 'Anadolu Agency', 'AA', 'DPA', 'dpa', 'EFE', 'ANSA', 'Lusa', 'PAP',
  'MTI', 'CTK', 'BTA', 'HINA', 'Tanjug', 'AGERPRES', 'Belga', 'ANP', 'NTB', 'Ritzau', 'PTI', 'ANI', 'IANS', 'UNI', 'APP', 'BSS', 'WAM', 'SPA', 'QNA', 'KUNA', 'BNA', 'ONA', 'Petra', 'NNA',
  'IRNA', 'ISNA', 'Tasnim', 'Mehr', 'Fars', 'SANA', 'INA', 'MENA', 'MAP', 'TAP', 'APS', 'PANA', 'NAN', 'GNA', 'ENA', 'KNA', 'Prensa Latina', 'ACN', 'Notimex', 'Télam', 'Andina',
  'Agência Brasil', 'ABr', 'VOA', 'VOA News', 'RFE/RL', 'RFA', 'BBC', 'BBC News', 'CNN', 'DW', 'RFI', 'Al Jazeera', 'Getty', 'Getty Images', 'Agencies', 'VCG', 'EPA', 'EPA-EFE', 'Shutterstock', 'Pool', 'PA', 'PA Wire', 'PA Media', 'AAP', 'TNS', 'Sipa', 'NurPhoto', 'ZUMA', 'Alamy', 'UNB', 'The Canadian Press', 'MONTSAME',
] as const;

const ESCAPED = [...NEWS_AGENCIES].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** One of them, as the source of a regular expression. */
export const AGENCY = `(?:${ESCAPED.join('|')})`;
