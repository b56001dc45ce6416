import { roleHeadLines } from './data/role-heads.js';
import { fold, tableRows } from './table.js';

export const ROLE_KINDS = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'DEPUTY_MINISTER', 'AMBASSADOR', 'ENVOY', 'LEGISLATOR', 'MILITARY', 'ROYAL', 'CLERGY', 'PARTY', 'LOCAL',
  'ADVISER', 'SPOKESPERSON', 'INTERNATIONAL', 'OTHER'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export interface RoleHead {
  /** folded, as it stands in a title: "prime minister", "charge d'affaires" */
  head: string;
  kind: RoleKind;
  /** one holder at a time, for a given scope */
  singleSeat: boolean;
  plural: string | null;
  /** one holder in a country even when nothing more is said: the national security adviser */
  alone?: boolean;
  /** speaks for others and does not meet */
  speaker?: boolean;
}

/** Every head an office can have, in no order that matters. */
export const roleHeads: readonly RoleHead[] = tableRows(roleHeadLines).map(([head = '', kind, plural, flags = '']) => ({
  head, kind: ROLE_KINDS.find((known) => known === kind) ?? 'OTHER', plural: plural || null, singleSeat: flags.includes('S'), ...(flags.includes('A') ? { alone: true } : {}), ...(flags.includes('P') ? { speaker: true } : {}),
}));

/** Folded head, singular or plural → the head. */
export const roleHeadByWord: ReadonlyMap<string, RoleHead> = new Map([
  ...roleHeads.flatMap((head) => (head.plural ? [[head.plural, head] as const] : [])),
  ...roleHeads.map((head) => [head.head, head] as const),
]);

/** The head of a folded or written word, singular or plural. */
export function roleHeadOf(words: string): RoleHead | undefined {
  return roleHeadByWord.get(fold(words));
}
