import { describe, it, expect } from '@jest/globals';
import { compareNames } from '../../src/resolve/names/compatible.js';
import { isFullName, nameParts } from '../../src/resolve/names/name-parts.js';
import { standsFor } from '../../src/resolve/names/short.js';

const verdict = (a: string, b: string, country: string): string => {
  const match = compareNames(nameParts(a, country), nameParts(b, country), country);
  const mirrored = compareNames(nameParts(b, country), nameParts(a, country), country);
  expect(mirrored).toEqual(match);
  return match ? `${match.rule}${match.sure ? '' : '?'}` : 'apart';
};

describe('names of one person', () => {
  it.each([
    ['Michelle Bachelet', 'Michelle Bachelet Jeria', 'CL', 'second-surname'],
    ['José Sócrates', 'Jose Socrates', 'PT', 'same-name'],
    ['Kim Jong-un', 'Kim Jong Un', 'KP', 'same-name'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sissi', 'EG', 'same-name'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'UA', 'same-name'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy', 'US', 'initial'],
    ['John F. Kerry', 'John Kerry', 'US', 'middle-name'],
    ['John F. Kennedy', 'John Kennedy', 'US', 'middle-name?'],
    ['Xi Jinping', 'Jinping Xi', 'CN', 'word-order'],
    ['F. W. de Klerk', 'FW de Klerk', 'ZA', 'same-name'],
    ['Félix Medina Padilla', 'Félix Arturo Medina Padilla', 'MX', 'middle-name'],
    ['J. Kerry', 'John Kerry', 'US', 'first-initial?'],
    ['Juan López', 'Juan Pérez López', 'CO', 'one-of-two-surnames?'],
    ['Hussein bin Talal', 'Hussein bin Talal', 'JO', 'same-name'],
    ['King Abdullah II', 'Abdullah II', 'JO', 'same-name'],
    ['King Abdullah', 'King Abdullah II', 'JO', 'king-without-number?'],
    ['Dr. Manmohan Singh', 'Manmohan Singh', 'IN', 'same-name'],
    ['Abdul Fattah Elsisi', 'Abdelfattah al-Sisi', 'EG', 'same-name'],
    ['Muammar Qaddafi', 'Moammar Gadhafi', 'LY', 'same-name'],
    ['Gamal Abdel Nasser', 'Jamal Abd al-Nasir', 'EG', 'same-name'],
    ['Mahmoud Ahmadinejad', 'Mahmud Ahmadi-Nejad', 'IR', 'same-name'],
    ['Hosni Mubarak', 'Muhammad Husni Mubarak', 'EG', 'muhammad-left-out'],
    ['Omar al-Bashir', 'Umar Hassan Ahmad al-Bashir', 'SD', 'middle-name'],
    ['Abdelaziz Bouteflika', 'Abd al-Aziz Butaflika', 'DZ', 'romanization?'],
    ['Yevgeny Primakov', 'Evgeni Primakov', 'RU', 'same-name'],
    ['Alexander Lukashenko', 'Aliaksandr Lukashenka', 'BY', 'same-name'],
    ['Kassym-Jomart Tokayev', 'Qasym-Jomart Toqaev', 'KZ', 'romanization?'],
    ['Mao Tse-tung', 'Mao Zedong', 'CN', 'romanization?'],
    ['Chiao Kuan-hua', 'Qiao Guanhua', 'CN', 'romanization?'],
    ['Chu Teh', 'Zhu De', 'CN', 'romanization?'],
    ['Chun Doo-hwan', 'Chon Tu-hwan', 'KR', 'romanization?'],
    ['Syngman Rhee', 'Yi Sung-man', 'KR', 'romanization?'],
    ['Ri Yong-ho', 'Lee Yong-ho', 'KP', 'romanization?'],
    ['Il Kwon Chung', 'Chung Il-kwon', 'KR', 'word-order'],
    ['Junichiro Koizumi', 'Koizumi Junichirō', 'JP', 'word-order'],
    ['Soekarno Hatta', 'Sukarno Hatta', 'ID', 'same-name'],
    ['Göran Persson', 'Goeran Persson', 'SE', 'same-name'],
    ['Bob Hawke', 'Robert J. L. Hawke', 'AU', 'nickname?'],
    ['Willem (Wim) Drees', 'Wim Drees', 'NL', 'called-by'],
    ['Belisario Betancur', 'Belisario Betencur', 'CO', 'spelling?'],
    ['Carlos Flores', 'Carlos Flores Facussé', 'HN', 'second-surname?'],
    ['Mohammed bin Salman', 'Mohammad bin Salman al-Saud', 'SA', 'second-surname'],
    ['Ketumile Masire', 'Quett Ketumile Masire', 'BW', 'first-name-left-out?'],
    ['Idriss Deby', 'Mahamat Idriss Deby Itno', 'TD', 'inside-name?'],
    ['Aung San', 'Aung San Suu Kyi', 'MM', 'part-of-name?'],
    ['Ashraf Ghani', 'Mohammad Ashraf Ghani', 'AF', 'muhammad-left-out'],
    ['Robert Kennedy', 'Robert Kennedy Jr.', 'US', 'generation-unsaid?'],
    ['King Abdullah II', 'King Abdullah II bin Al-Hussein', 'JO', 'second-surname'],
  ])('%s, %s (%s): %s', (a, b, country, expected) => {
    expect(verdict(a, b, country)).toBe(expected);
  });

  it.each([
    ['George W. Bush', 'George H. W. Bush', 'US'],
    ['John Adams Jr.', 'John Adams Sr.', 'US'],
    ['Abdullah I', 'Abdullah II', 'JO'],
    ['Angela Merkel', 'Angelo Merkel', 'DE'],
    ['Kim Jong Un', 'Kim Jong Il', 'KP'],
    ['Park Chung Hee', 'Park Geun Hye', 'KR'],
    ['Indira Gandhi', 'Rajiv Gandhi', 'IN'],
    ['José López Portillo', 'José López Obrador', 'MX'],
    ['Mohammed bin Salman', 'Mohammed bin Zayed', 'SA'],
    ['Mrs. Kennedy', 'John Kennedy', 'US'],
    ['Sheikh Hasina', 'Sheikh Mujib', 'BD'],
    ['John Paul I', 'John Paul II', 'VA'],
    ['Hassan Rouhani', 'Hussein Rouhani', 'IR'],
    ['Maria Lopez', 'Mario Lopez', 'MX'],
    ['Francisco Franco', 'Francesca Franco', 'ES'],
    ['Mao Zedong', 'Mao Zetan', 'CN'],
    ['Kim Jong-il', 'Kim Jong-un', 'KP'],
    ['John Fitzgerald', 'John F. Kennedy', 'US'],
    ['Robert Kennedy', 'Ted Kennedy', 'US'],
  ])('%s is not %s', (a, b, country) => {
    expect(verdict(a, b, country)).toBe('apart');
  });
});

describe('short forms', () => {
  it.each([
    ['Merkel', 'Angela Merkel', 'DE', true],
    ['López Obrador', 'Andrés Manuel López Obrador', 'MX', true],
    ['de la Madrid', 'Miguel de la Madrid Hurtado', 'MX', true],
    ['Xi', 'Xi Jinping', 'CN', true],
    ['von der Leyen', 'Ursula von der Leyen', 'DE', true],
    ['Angela', 'Angela Merkel', 'DE', false],
    ['Jinping Li', 'Xi Jinping', 'CN', false],
  ])('%s stands for %s (%s): %s', (short, full, country, expected) => {
    expect(standsFor(nameParts(short, country), nameParts(full, country))).toBe(expected);
  });

  it('a king bears a full name, a surname alone is none', () => {
    expect([isFullName(nameParts('Abdullah II', 'JO')), isFullName(nameParts('Merkel', 'DE')), isFullName(nameParts('Xi', 'CN')), isFullName(nameParts('King Farouk', 'EG'))]).toEqual([true, false, false, true]);
  });
});
