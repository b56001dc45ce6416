import { parse, print, visit } from 'graphql';

/** The fields of a query that have arguments, without what they select: `meetings(filter: {with: [{name: "Merkel"}]}, first: 10)`. */
export function fieldsOf(query: string | null): string {
  const fields: string[] = [];
  if (query !== null) {
    visit(parse(query), {
      Field(field) {
        if (field.arguments?.length) fields.push(print({ ...field, alias: undefined, selectionSet: undefined }).replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')'));
      },
    });
  }
  return fields.join(' > ');
}

/** The same, shorter: `{"Merkel"}` for `{name: "Merkel"}`. */
export function asked(query: string | null): string {
  return fieldsOf(query).replaceAll('{name: "', '{"');
}
