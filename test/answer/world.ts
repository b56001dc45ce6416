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
