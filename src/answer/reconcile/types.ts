import { typeOfId } from '../cards.js';

/** What a table can be reconciled with. */
export const TYPES = [
  { id: 'Person', name: 'Person' },
  { id: 'Office', name: 'Office (a post, whoever holds it)' },
  { id: 'Agency', name: 'Agency (a ministry, department, embassy or international body)' },
] as const;
export type ReconcileType = (typeof TYPES)[number]['id'];

/** Whether a word is an id of one of these types. */
export const isReconcilable = (word: string): boolean => TYPES.some(({ id }) => id === typeOfId(word));

/** What is known of each: what helps to tell two of one name apart, and what can be taken over into a table. */
export const PROPERTIES: readonly { id: string; name: string; of: readonly ReconcileType[]; values?: ReconcileType }[] = [
  { id: 'country', name: 'Country', of: ['Person', 'Office', 'Agency'] },
  { id: 'office', name: 'Offices held', of: ['Person'], values: 'Office' },
  { id: 'names', name: 'Names in the articles', of: ['Person'] },
  { id: 'agency', name: 'Agency', of: ['Person', 'Office'], values: 'Agency' },
  { id: 'acronym', name: 'Acronym', of: ['Agency'] },
  { id: 'meetings', name: 'Number of meetings', of: ['Person', 'Office', 'Agency'] },
  { id: 'first', name: 'Day of the first meeting', of: ['Person', 'Office', 'Agency'] },
  { id: 'last', name: 'Day of the last meeting', of: ['Person', 'Office', 'Agency'] },
];
