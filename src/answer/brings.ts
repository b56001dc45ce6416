import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { usualPage } from './page.js';

/**
 * What a question asks for below a field, so that the query of the field can bring it along. Whatever is brought is a property of the card;
 * a resolver that finds it there makes no trip, and one that does not (deeper down, or asked with arguments) is part of a batch.
 */
export type Brings<Name extends string> = Record<Name, boolean>;

/** The selections of a name right under some fields, through fragments. */
export function selected(info: GraphQLResolveInfo, fields: readonly FieldNode[], name: string): FieldNode[] {
  return below(info, fields).filter((field) => field.name.value === name);
}

const fieldsUnder = (info: GraphQLResolveInfo, fields: readonly FieldNode[]): string[] => below(info, fields).map((field) => field.name.value);

function below(info: GraphQLResolveInfo, fields: readonly FieldNode[]): FieldNode[] {
  const found: FieldNode[] = [];
  const within = (set: SelectionSetNode | undefined): void => {
    for (const s of set?.selections ?? []) {
      if (s.kind === 'Field') found.push(s);
      else within(s.kind === 'InlineFragment' ? s.selectionSet : info.fragments[s.name.value]?.selectionSet);
    }
  };
  for (const field of fields) within(field.selectionSet);
  return found;
}

/** Which of these lists are asked for under the fields, as they are without arguments. */
export function brings<Name extends string>(info: GraphQLResolveInfo, fields: readonly FieldNode[], ...names: Name[]): Brings<Name> {
  return Object.fromEntries(names.map((name) => [name, selected(info, fields, name).some((f) => !f.arguments?.length)])) as Brings<Name>;
}

/** What is asked of each node of a connection. */
export function bringsOfNodes<Name extends string>(info: GraphQLResolveInfo, fields: readonly FieldNode[], ...names: Name[]): Brings<Name> {
  return brings(info, selected(info, selected(info, fields, 'edges'), 'node'), ...names);
}

/** The lists that a meeting can bring; of reports often only the articles are wanted, which are read sooner. */
export function bringsOfMeetings(info: GraphQLResolveInfo, fields: readonly FieldNode[] = info.fieldNodes): Brings<'participations' | 'issues'> & { reports: 'WHOLE' | 'ARTICLES' | null } {
  const meetings = selected(info, selected(info, fields, 'edges'), 'node');
  const reports = selected(info, meetings, 'reports').filter((f) => !f.arguments?.length);
  const whole = selected(info, meetings, 'others').length > 0 || fieldsUnder(info, reports).some((name) => name !== 'article' && name !== 'id' && name !== '__typename');
  return { ...brings(info, meetings, 'participations', 'issues'), reports: !reports.length ? null : whole ? 'WHOLE' : 'ARTICLES' };
}

/** The largest page that is asked of a connection from its beginning, without any argument but how many; 0 for none. */
export function usualPageUnder(info: GraphQLResolveInfo, name: string): { limit: number; fields: FieldNode[] } {
  const fields = selected(info, info.fieldNodes, name).filter((f) => !f.arguments?.some((a) => a.name.value !== 'first') && !selected(info, [f], 'totalCount').length);
  const sizes = fields.map((f) => {
    const first = f.arguments?.[0]?.value;
    const size = first?.kind === 'IntValue' ? Number(first.value) : first?.kind === 'Variable' ? info.variableValues[first.name.value] : null;
    return usualPage(typeof size === 'number' ? size : null);
  });
  return { limit: Math.max(0, ...sizes), fields };
}
