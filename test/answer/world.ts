import type { ArticleFacts } from '../../src/domain/facts.js';
import { tell } from '../support/tell.js';

/** Few facts, made so that each filter and each way of asking has something to take and something to leave. */
export const world: ArticleFacts[] = [
  tell({
    url: 'https://example.org/delhi', on: '1985-01-29', title: 'Six nations in New Delhi',
    people: { 'Indira Gandhi@IN': ['former Prime Minister'], 'Rajiv Gandhi@IN': ['Prime Minister'], 'Olof Palme@SE': ['Prime Minister'], 'Julius Nyerere@TZ': ['President'], 'Bali Ram Bhagat@IN': ['Minister of External Affairs'] },
    reports: [
      { who: [{ who: 'Rajiv Gandhi@IN', role: 'HOST', as: '#Prime Minister@IN' }, { who: 'Bali Ram Bhagat@IN', role: 'DELEGATION' }, { who: 'Olof Palme@SE', role: 'VISITOR', as: '#Prime Minister@SE' }, { who: 'Julius Nyerere@TZ', role: 'VISITOR' }], at: 'Vigyan Bhavan@IN', date: '1985-01-28', about: ['nuclear-weapons'], others: 'IN' },
    ],
    within: { 'Vigyan Bhavan@IN': 'New Delhi@IN' },
  }),
  tell({
    url: 'https://example.org/calls', on: '1984-12-31', title: 'Palme on the telephone',
    people: { 'Olof Palme@SE': ['Prime Minister'], 'Lisbet Palme@SE': [], 'Julius Nyerere@TZ': ['President'] },
    reports: [
      { kind: 'CALL', who: ['Olof Palme@SE', 'Miguel de la Madrid@MX'], date: '1984-05', about: ['trade'] },
      { who: ['Julius Nyerere@TZ', 'Lisbet Palme@SE'], date: '[..1984-12-30]', at: 'Dar es Salaam@TZ', about: ['deportation'] },
    ],
  }),
  tell({
    url: 'https://example.org/ixtapa', on: '1986-07-01', title: 'Next in Ixtapa',
    people: { 'Miguel de la Madrid@MX': ['President'], 'Raúl Alfonsín@AR': ['President'] },
    reports: [{ status: 'ANNOUNCED', who: [{ who: 'Miguel de la Madrid@MX', role: 'HOST' }, 'Raúl Alfonsín@AR', '=SE'], date: '1986-08-06', at: 'Ixtapa@MX', about: ['nuclear-weapons'] }],
  }),
  tell({
    url: 'https://example.org/nordic', on: null, title: 'A ministry at work',
    reports: [
      { who: ['+Ministry of Finance@SE', '#Minister of Finance@BR'], about: ['debt'] },
      { who: ['Olof Palme@SE', 'Andréas Papandréou@GR'], about: ['asylum'] },
    ],
  }),
];

/** Two presidents who are "Bush" to the articles of their days. */
export const namesakes: ArticleFacts[] = [
  tell({ url: 'https://example.org/1990', on: '1990-05-31', title: 'Washington, 1990', people: { 'George H. W. Bush@US': ['President'] } }),
  tell({ url: 'https://example.org/2003', on: '2003-02-26', title: 'Washington, 2003', people: { 'George W. Bush@US': ['President'] } }),
  tell({
    url: 'https://example.org/1991', on: '1991-07-31', title: 'Bush in Moscow', people: { 'Bush@US': ['President'] },
    reports: [{ who: ['Bush@US', 'Mikhail Gorbachev@SUHH'], date: '1991-07-31', about: ['arms-control'] }],
  }),
  tell({
    url: 'https://example.org/2004', on: '2004-06-28', title: 'Bush in Istanbul', people: { 'Bush@US': ['President'] },
    reports: [{ who: ['Bush@US', 'Ahmet Necdet Sezer@TR'], date: '2004-06-28', about: ['security'] }],
  }),
];

/** A visit of several days that two papers and a ministry tell of, each in its way, and what came of the same offices before and after. */
export const voices: { day: string; facts: ArticleFacts }[] = [
  voice('2025-02-01', 'The Gazette', {
    url: 'https://example.org/visit-planned', on: '1988-03-01', people: { 'Felipe González@ES': ['Prime Minister'], 'Mário Soares@PT': ['President'] },
    reports: [{ status: 'ANNOUNCED', who: [{ who: 'Felipe González@ES', role: 'VISITOR', as: '#Prime Minister@ES' }, { who: 'Mário Soares@PT', role: 'HOST', as: '#President@PT' }], date: '1988-03' }],
  }),
  voice('2025-03-01', 'The Gazette', {
    url: 'https://example.org/visit', on: '1988-03-12',
    reports: [
      { kind: 'VISIT', who: [{ who: 'Felipe González@ES', role: 'VISITOR' }], at: '=PT', date: '1988-03-10/1988-03-12' },
      { who: [{ who: 'Felipe González@ES', role: 'VISITOR', as: '#Prime Minister@ES' }, { who: 'Mário Soares@PT', role: 'HOST', as: '#President@PT' }, { who: 'Aníbal Cavaco Silva@PT', role: 'HOST' }], at: 'Lisbon@PT', date: '1988-03-11', about: ['trade', 'fisheries'] },
    ],
  }),
  voice('2025-04-01', 'Ministry', {
    url: 'https://example.org/communique', on: '1988-03-11',
    reports: [{ who: [{ who: 'Felipe González@ES', role: 'VISITOR', as: '#Prime Minister@ES' }, { who: 'Mário Soares@PT', role: 'HOST' }], at: 'Belém Palace@PT', date: '1988-03-11', about: ['trade'] }],
    within: { 'Belém Palace@PT': 'Lisbon@PT' },
  }),
  voice('2025-04-01', 'Register', {
    url: 'https://example.org/later', on: '2002-10-04', people: { 'José María Aznar@ES': ['Prime Minister'], 'Jorge Sampaio@PT': ['President'] },
    // two bodies of which the one came after the other
    reports: [{ who: ['+General Agreement on Tariffs and Trade', '+World Trade Organization'], date: '1994-12-08' }, { who: [{ who: 'José María Aznar@ES', as: '#Prime Minister@ES' }, { who: 'Jorge Sampaio@PT', as: '#President@PT' }], date: '2002-10-02' }, { who: [{ who: 'José María Aznar@ES', as: '#Prime Minister@ES' }, 'Aníbal Cavaco Silva@PT'], date: '2002-10-03' }],
  }),
];

function voice(day: string, publisher: string, told: Parameters<typeof tell>[0]): { day: string; facts: ArticleFacts } {
  const facts = tell(told);
  return { day, facts: { ...facts, article: { ...facts.article, publisher } } };
}
