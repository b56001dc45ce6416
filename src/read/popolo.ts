import { UnreadableArticleError } from '../domain/errors.js';
import { readEntries, type RegisterEntry, type RegisterTerm } from './register/entry.js';
import { isRecord, recordsOf, textOf, textsOf, type Loose } from './register/values.js';
import { readLists } from './register/stream.js';
import type { ReadResult } from './result.js';

/** The lists of a Popolo document that tell of people in offices. */
const LISTS = ['persons', 'people', 'organizations', 'posts', 'memberships', 'areas', 'events'] as const;
type List = (typeof LISTS)[number];

/** Whether a JSON document is Popolo: people, with what they are members of. */
export function isPopolo(value: unknown): value is Loose {
  return isRecord(value) && (Array.isArray(value.persons) || Array.isArray(value.people)) && !('text' in value) && (['memberships', 'organizations', 'posts'] as const).some((list) => Array.isArray(value[list]));
}

/** Whether the beginning of a file looks like Popolo. */
export function looksLikePopolo(head: string): boolean {
  return /^\uFEFF?\s*\{\s*"(?:persons|people|organizations|posts|memberships|areas|events|meta)"\s*:/.test(head) && /"(?:person_id|post_id|organization_id|other_names|classification|family_name|memberships|contact_details|identifiers|links)"\s*:|"persons"\s*:/.test(head);
}

/** The people of a Popolo document that is held in memory. */
export function* popoloPeople(document: Loose, origin: string): Iterable<ReadResult> {
  const register = new Popolo();
  for (const list of LISTS) for (const record of recordsOf(document[list])) register.add(list, record);
  yield* register.results(origin);
}

/** The people of a Popolo document of any size. */
export async function* readPopolo(text: AsyncIterable<string>, origin: string): AsyncIterable<ReadResult> {
  const register = new Popolo();
  for await (const { list, value } of readLists(text, LISTS, origin)) if (isRecord(value)) register.add(list, value);
  yield* register.results(origin);
}

interface Member { post: string | null; organization: string | null; area: string | null; role: string | null; from: string | null; to: string | null; event: string | null; sources: string[] }

/** Gathers what points at one another, and keeps no more of it than is needed. */
class Popolo {
  private readonly people = new Map<string, { name: string | null; others: string[]; country: string | null; area: string | null; sources: string[] }>();
  private readonly memberships = new Map<string, Member[]>();
  private readonly posts = new Map<string, { label: string | null; organization: string | null; area: string | null }>();
  private readonly organizations = new Map<string, { name: string | null; area: string | null; parent: string | null }>();
  private readonly areas = new Map<string, { name: string | null; code: string | null; country: boolean; parent: string | null }>();
  private readonly events = new Map<string, { from: string | null; to: string | null }>();

  add(list: List, r: Loose): void {
    const id = textOf(r.id);
    if (list === 'memberships') return this.member(textOf(r.person_id), r);
    if (id === null) return;
    switch (list) {
      case 'persons':
      case 'people':
        this.people.set(id, { name: textOf(r.name), others: recordsOf(r.other_names).flatMap((n) => textOf(n.name) ?? []), country: textOf(r.national_identity) ?? textOf(r.country), area: textOf(r.area_id), sources: addresses(r) });
        for (const m of recordsOf(r.memberships)) this.member(id, m);
        break;
      case 'posts': this.posts.set(id, { label: textOf(r.label) ?? textOf(r.role), organization: textOf(r.organization_id), area: textOf(r.area_id) }); break;
      case 'organizations': this.organizations.set(id, { name: textOf(r.name), area: textOf(r.area_id), parent: textOf(r.parent_id) }); break;
      case 'areas': this.areas.set(id, { name: textOf(r.name), code: textOf(r.identifier), country: /country/i.test(textOf(r.classification) ?? textOf(r.type) ?? ''), parent: textOf(r.parent_id) }); break;
      case 'events': if (r.attendees === undefined) this.events.set(id, { from: textOf(r.start_date), to: textOf(r.end_date) }); break;
    }
  }

  *results(origin: string): Iterable<ReadResult> {
    if (!this.people.size) throw new UnreadableArticleError(origin, 'is Popolo without persons', 'put persons with an id and a name in it');
    yield* readEntries(this.entries(), 'popolo', origin);
  }

  private *entries(): Iterable<RegisterEntry> {
    const countries = [...this.areas.values()].filter((a) => a.country);
    const only = countries.length === 1 ? countries[0]!.code ?? countries[0]!.name : null;
    for (const [id, { name, others, country, area, sources }] of this.people) {
      const members = this.memberships.get(id) ?? [];
      yield {
        id, name, otherNames: others, asOf: null, country: country ?? this.countryOf(area) ?? only,
        terms: members.flatMap((m) => this.term(m) ?? []), sources: [...sources, ...members.flatMap((m) => m.sources)].slice(0, 20),
      };
    }
  }

  private member(person: string | null, r: Loose): void {
    if (person === null) return;
    const member: Member = {
      post: textOf(r.post_id), organization: textOf(r.organization_id), area: textOf(r.area_id), role: textOf(r.role) ?? textOf(r.label),
      from: textOf(r.start_date), to: textOf(r.end_date), event: textOf(r.legislative_period_id), sources: addresses(r),
    };
    const known = this.memberships.get(person);
    if (known) known.push(member);
    else this.memberships.set(person, [member]);
  }

  private term({ post: postId, organization: of, area, role, from, to, event }: Member): RegisterTerm | null {
    const post = postId === null ? undefined : this.posts.get(postId);
    const organization = of ?? post?.organization ?? null;
    const body = organization === null ? undefined : this.organizations.get(organization);
    const title = post?.label ?? (role === null || /^member$/i.test(role) ? (body?.name ? `Member of ${/^the /i.test(body.name) ? '' : 'the '}${body.name}` : null) : role);
    if (title === null) return null;
    const period = event === null ? undefined : this.events.get(event);
    return {
      office: title, agency: body?.name ?? null, country: this.countryOf(post?.area ?? null) ?? this.countryOf(area) ?? this.countryOfBody(organization),
      from: from ?? period?.from ?? null, to: to ?? period?.to ?? null, status: null,
    };
  }

  private countryOfBody(id: string | null): string | null {
    for (let at = id, n = 0; at !== null && n < 10; n++) {
      const body: { area: string | null; parent: string | null } | undefined = this.organizations.get(at);
      const country = this.countryOf(body?.area ?? null);
      if (country !== null) return country;
      at = body?.parent ?? null;
    }
    return null;
  }

  /** The country that an area is or lies in. */
  private countryOf(id: string | null): string | null {
    for (let at = id, n = 0; at !== null && n < 10; n++) {
      const area: { name: string | null; code: string | null; country: boolean; parent: string | null } | undefined = this.areas.get(at);
      if (area?.country) return area.code ?? area.name;
      const coded = /(?:^|\/)country[:/]([a-z]{2})\b/i.exec(at);
      if (coded) return coded[1]!;
      at = area?.parent ?? null;
    }
    return null;
  }
}

function addresses(r: Loose): string[] {
  return [...recordsOf(r.sources), ...recordsOf(r.links)].flatMap((s) => textsOf(s.url)).filter((url) => /^https?:/.test(url));
}
