import { UnreadableArticleError } from '../domain/errors.js';
import { isDay } from '../domain/edtf.js';
import { readEntries, type RegisterEntry, type RegisterTerm } from './register/entry.js';
import { isRecord, textsOf, type Loose } from './register/values.js';
import type { ReadResult } from './result.js';

/** An entity of FollowTheMoney as others write it. */
export interface FtmEntity extends Loose {
  id: string;
  schema: string;
  properties: Loose;
}

/** Whether a record is an entity of FollowTheMoney. */
export function isFtmEntity(value: unknown): value is FtmEntity {
  return isRecord(value) && typeof value.id === 'string' && typeof value.schema === 'string' && /^[A-Z]\w+$/.test(value.schema) && isRecord(value.properties) && !('text' in value);
}

/** Whether the beginning of a file is a line with an entity. */
export function looksLikeFtm(head: string): boolean {
  const line = head.replace(/^\uFEFF/, '').trimStart().split('\n', 1)[0]!;
  return /^\{/.test(line) && /"schema"\s*:\s*"[A-Z]\w+"/.test(line) && /"properties"\s*:\s*\{/.test(line);
}

/** Organizations by any of their names there. */
const BODIES = /^(?:Organization|PublicBody|Company|LegalEntity)$/;

interface Term { post: string; from: string | null; to: string | null; status: string | null; asOf: string | null }

/** The people of a file of entities, which point at one another wherever they stand: gathered first, told when all of them are read. */
export class FollowTheMoney {
  private readonly people = new Map<string, { name: string | null; others: string[]; country: string | null; sources: string[] }>();
  private readonly posts = new Map<string, { name: string | null; country: string | null; organization: string | null }>();
  private readonly bodies = new Map<string, string | null>();
  private readonly terms = new Map<string, Term[]>();
  count = 0;

  add(entity: FtmEntity): void {
    this.count++;
    const all = (name: string): string[] => textsOf(entity.properties[name]);
    const first = (...names: string[]): string | null => names.flatMap(all)[0] ?? null;
    if (entity.schema === 'Person') {
      const [name = null, ...more] = all('name');
      const caption = typeof entity.caption === 'string' && all('name').includes(entity.caption) ? entity.caption : name;
      this.people.set(entity.id, { name: caption, others: [...(name === null ? [] : [name]), ...more, ...all('alias')], country: first('country', 'nationality', 'citizenship'), sources: all('sourceUrl').slice(0, 20) });
    } else if (entity.schema === 'Position') {
      this.posts.set(entity.id, { name: first('name'), country: first('country'), organization: first('organization') });
    } else if (BODIES.test(entity.schema)) {
      this.bodies.set(entity.id, first('name'));
    } else if (entity.schema === 'Occupancy') {
      const seen = textsOf(entity.last_seen)[0]?.slice(0, 10) ?? null;
      for (const holder of all('holder')) {
        for (const post of all('post')) {
          const term = { post, from: first('startDate', 'periodStart'), to: first('endDate', 'periodEnd'), status: first('status'), asOf: seen !== null && isDay(seen) ? seen : null };
          const known = this.terms.get(holder);
          if (known) known.push(term);
          else this.terms.set(holder, [term]);
        }
      }
    }
  }

  /** @throws UnreadableArticleError when there is nobody among them */
  *results(origin: string): Iterable<ReadResult> {
    if (!this.people.size) throw new UnreadableArticleError(origin, `has ${this.count} entities of FollowTheMoney, and no Person among them`, 'people, positions and occupancies can be read');
    yield* readEntries(this.entries(), 'ftm', origin);
  }

  private *entries(): Iterable<RegisterEntry> {
    for (const [id, { name, others, country, sources }] of this.people) {
      const terms = this.terms.get(id) ?? [];
      yield { id, name, otherNames: others, country, sources, asOf: terms.flatMap((t) => t.asOf ?? []).sort().at(-1) ?? null, terms: terms.flatMap((t) => this.termOf(t) ?? []) };
    }
  }

  private termOf({ post: id, from, to, status }: Term): RegisterTerm | null {
    const post = this.posts.get(id);
    if (!post?.name) return null;
    return {
      office: post.name, country: post.country, agency: post.organization === null ? null : this.bodies.get(post.organization) ?? null, from, to,
      status: status === 'ended' ? 'FORMER' : status === 'current' ? 'CURRENT' : null,
    };
  }
}
