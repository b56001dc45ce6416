import { BadInputError, ContradictionError, NotFoundError } from '../../domain/errors.js';
import { rulingSchema, saysOf, withId, type Judgement, type Order, type Ruling } from '../../domain/judgement.js';
import { slug } from '../../domain/text.js';
import type { Graph } from '../../graph/graph.js';
import { appendJudgements, readJudgements, type Targets } from '../../graph/judgements.js';
import { contradicted, standingsOf, type Standing } from '../../resolve/judgements/in-force.js';
import { refresh } from '../refresh.js';
import { subjectOf, type Found } from './subject.js';

/** Who judges, and when; the time is now when not given. */
export interface Judge {
  by: string;
  at?: string;
}

type Unsigned = Ruling extends infer R ? (R extends Ruling ? Omit<R, 'by' | 'at' | 'why'> : never) : never;

/**
 * Adds a ruling to the ledger and brings the graph in line with it.
 * @throws ContradictionError naming the earlier judgements that say otherwise; nothing is added then
 */
export async function judge(graph: Graph, order: Order, judge: Judge): Promise<Judgement> {
  const a = await subjectOf(graph, order.a, order.aArticle ?? null);
  const b = order.b == null ? null : await subjectOf(graph, order.b, order.bArticle ?? null);
  return add(graph, rulingOf(order, a, b), order.why ?? null, judge, [a, ...(b ? [b] : [])]);
}

/** Takes a judgement back, by its id or the beginning of one. */
export async function undo(graph: Graph, id: string, why: string | null, judge: Judge): Promise<Judgement> {
  const standings = standingsOf(await readJudgements(graph));
  const found = standings.filter(({ judgement: j }) => j.id === id || j.id.startsWith(`judgement/${id.replace(/^judgement\//, '')}`));
  const [one, another] = found;
  if (!one) throw new NotFoundError('judgement', id, []);
  if (another) throw new BadInputError(`${JSON.stringify(id)} begins the ids of ${found.length} judgements; give more of it`, { id });
  if (one.standing === 'UNDONE') throw new BadInputError(`${one.judgement.id} is undone already, by ${one.by}; undo that to bring it back`, { id, by: one.by });
  return add(graph, { kind: 'UNDO', undoes: one.judgement.id }, why, judge, []);
}

/** The whole ledger, the earliest first, with what each judgement counts for today. */
export async function ledgerOf(graph: Graph): Promise<Standing[]> {
  return standingsOf(await readJudgements(graph));
}

function rulingOf({ kind, b: second, name, participant }: Order, { subject: a }: Found, other: Found | null): Unsigned {
  const b = other?.subject;
  switch (kind) {
    case 'SAME':
    case 'DIFFERENT':
      if (!b) throw new BadInputError(`${kind} takes two; give the other one as well`, { kind });
      if (a.what !== b.what) throw new BadInputError(`a ${a.what.toLowerCase()} and a ${b.what.toLowerCase()} are never the same; give two of one kind`, { kind });
      return { kind, a, b };
    case 'RENAME':
      if (!name?.trim()) throw new BadInputError('RENAME takes the new name; give one', { kind });
      if (a.what === 'AGENCY') throw new BadInputError('an agency is called what the articles call it; people and meetings can be renamed', { kind });
      return { kind, a, name: name.trim() };
    case 'WRONG_REPORT':
      return { kind, a: ofReport(a, kind, second) };
    case 'WRONG_PARTICIPANT': {
      const report = ofReport(a, kind, second);
      const own = report.participants.find((p) => slug(p) === slug(participant ?? ''));
      if (own === undefined) throw new NotFoundError('participant', participant ?? '', report.participants.slice(0, 5));
      return { kind, a: report, participant: own };
    }
  }
}

function ofReport(a: Found['subject'], kind: string, second: string | null | undefined): Extract<Found['subject'], { what: 'MEETING' }> {
  if (a.what !== 'MEETING') throw new BadInputError(`${kind} is said of a report; give the id of one, report/… (Meeting.reports has them)`, { kind });
  if (second != null) throw new BadInputError(`${kind} takes one report`, { kind });
  return a;
}

async function add(graph: Graph, said: Unsigned, why: string | null, { by, at: given }: Judge, found: readonly Found[]): Promise<Judgement> {
  const now = given ?? new Date().toISOString();
  const decide = (ledger: Judgement[]): Judgement[] => {
    const judgement = signed(said, { by, why: why?.trim() || null, at: after(ledger, now) });
    const against = contradicted(ledger, judgement);
    if (judgement.kind === 'DIFFERENT' && !against.length && standingsOf([...ledger, judgement]).at(-1)!.standing === 'REFUSED') {
      throw new BadInputError('these two are one name in one article; give --a-article and --b-article to say which uses of the name differ', {});
    }
    if (against.length) throw new ContradictionError(against.map((j) => ({ id: j.id, says: saysOf(j) })));
    if (judgement.kind === 'UNDO') refuseRevival(ledger, judgement);
    return [judgement];
  };
  const targets: Targets = { articles: [...new Set(found.flatMap(({ subject: s }) => (s.what === 'MEETING' ? [s.article] : s.articles)))], named: found.flatMap((f) => f.named), reports: found.flatMap((f) => f.reports) };
  const [judgement] = await appendJudgements(graph, decide, () => targets, now);
  await refresh(graph, { hash: false });
  return judgement!;
}

/** To undo an undoing brings a judgement back, which must not contradict what was judged since. */
function refuseRevival(ledger: readonly Judgement[], judgement: Judgement): void {
  const refused = (list: readonly Judgement[]): Map<string, string[]> => new Map(standingsOf(list).flatMap((s) => (s.standing === 'REFUSED' ? [[s.judgement.id, s.against]] : [])));
  const before = refused(ledger);
  for (const [id, against] of refused([...ledger, judgement])) {
    if (!before.has(id)) throw new ContradictionError(ledger.filter((j) => j.id === id || against.includes(j.id)).map((j) => ({ id: j.id, says: saysOf(j) })));
  }
}

function signed(said: Unsigned, more: { by: string; at: string; why: string | null }): Judgement {
  const { data, error } = rulingSchema.safeParse({ ...said, ...more });
  if (!data) throw new BadInputError(`no judgement can be made of this: ${error.issues.slice(0, 3).map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`, {});
  return withId(data);
}

/** Later than all before it: of two that contradict each other the one that was there first counts. */
function after(ledger: readonly Judgement[], now: string): string {
  const last = ledger.reduce((latest, j) => (j.at > latest ? j.at : latest), '');
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}
