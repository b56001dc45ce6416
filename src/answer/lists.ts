import type { GraphQLResolveInfo } from 'graphql';
import { byCodeUnit } from '../domain/text.js';
import { loadRow, read } from './batch.js';
import { countryByCode } from '../lexicon/countries.js';
import type { AgencyCard, NamedCard, OfficeCard, PersonCard, PlaceCard } from './cards.js';
import type { Context } from './context.js';
import type { Ref } from './generated.js';
import { everyWord } from './names/lucene.js';
import { named, resolveRef, type Meaning } from './names/reference.js';
import { decodeCursor, pageParameters, toPage, type Page, type PageArgs } from './page.js';

interface Lists { people: PersonCard; offices: OfficeCard; agencies: AgencyCard; places: PlaceCard }
type Field = keyof Lists;

const LISTS: Record<Field, { meaning: Meaning; all: string; ofCountry: string | null }> = {
  people: { meaning: 'Person', all: 'Query.people', ofCountry: 'Country.people' },
  offices: { meaning: 'Office', all: 'Query.offices', ofCountry: 'Country.offices' },
  agencies: { meaning: 'Agency', all: 'Query.agencies', ofCountry: 'Country.agencies' },
  places: { meaning: 'Place', all: 'Query.places', ofCountry: null },
};

interface ListArgs extends PageArgs {
  name?: string | null;
  country?: Ref | null;
}

type Row<F extends Field> = { total: number | null } & Record<F, Lists[F][]>;

/** Resolver of a root field that lists nodes of one type in the order of their ids: all, those of a country, those of a name. */
export function pageOfAll<F extends Field>(field: F) {
  return async (_root: unknown, args: ListArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<Lists[F]>> => {
    const params = pageParameters(args, info, ['afterId']);
    const country = args.country ? await resolveRef(context, args.country, ['Country']) : null;
    if (args.name != null) return pageOfNamed(field, args.name, country, args, context);
    const { all, ofCountry } = LISTS[field];
    if (country && ofCountry) return toIdPage(field, await loadRow<Row<F>>(context, ofCountry, country, params), args);
    const [row] = await read<Row<F>>(context, all, { ...params, country: country && codeOf(country) });
    return toIdPage(field, row, args);
  };
}

/** Resolver of a list of a country's. */
export function pageOfCountry<F extends Exclude<Field, 'places'>>(field: F) {
  return async ({ id }: { id: string }, args: PageArgs, context: Context, info: GraphQLResolveInfo): Promise<Page<Lists[F]>> =>
    toIdPage(field, await loadRow<Row<F>>(context, LISTS[field].ofCountry!, id, pageParameters(args, info, ['afterId'])), args);
}

/** A name fits few: they are found by full text, and put in order here. */
async function pageOfNamed<F extends Field>(field: F, name: string, country: string | null, args: PageArgs, context: Context): Promise<Page<Lists[F]>> {
  const found = await named(context, everyWord(name), [LISTS[field].meaning]);
  const sorted = found.filter((n) => !country || n.country === codeOf(country)).sort((a, b) => byCodeUnit(a.id, b.id)).map((n) => n as NamedCard as Lists[F]);
  const [after = ''] = args.after == null ? [] : decodeCursor(args.after, 1);
  return toPage(sorted.filter((n) => n.id > after), sorted.length, args.first, (n) => [n.id]);
}

const codeOf = (countryId: string): string => countryByCode(countryId.slice('country/'.length))?.code ?? countryId.slice('country/'.length);

function toIdPage<F extends Field>(field: F, row: Row<F> | null | undefined, { first }: PageArgs): Page<Lists[F]> {
  return toPage<Lists[F]>(row?.[field] ?? [], row ? row.total : 0, first, (n: NamedCard) => [n.id]);
}
