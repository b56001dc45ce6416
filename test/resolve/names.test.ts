import { describe, it, expect } from '@jest/globals';
import { compareNames, standsFor } from '../../src/resolve/names/compatible.js';
import { isFullName, nameParts } from '../../src/resolve/names/name-parts.js';

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
    ['John F. Kennedy', 'John Kennedy', 'US', 'middle-name'],
    ['Xi Jinping', 'Jinping Xi', 'CN', 'word-order'],
    ['F. W. de Klerk', 'FW de Klerk', 'ZA', 'same-name'],
    ['Félix Medina Padilla', 'Félix Arturo Medina Padilla', 'MX', 'middle-name'],
    ['J. Kerry', 'John Kerry', 'US', 'initial?'],
    ['Juan López', 'Juan Pérez López', 'CO', 'middle-name?'],
    ['Hussein bin Talal', 'Hussein bin Talal', 'JO', 'same-name'],
    ['King Abdullah II', 'Abdullah II', 'JO', 'same-name'],
    ['King Abdullah', 'King Abdullah II', 'JO', 'same-name?'],
    ['Dr. Manmohan Singh', 'Manmohan Singh', 'IN', 'same-name'],
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
