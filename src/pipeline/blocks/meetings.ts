import { addDays } from '../../domain/edtf.js';
import type { LookUp } from '../../graph/books/look-up.js';
import { blockOf } from '../../resolve/blocks/entries.js';
import { areRelated } from '../../resolve/blocks/meetings.js';
import type { Seed } from '../../resolve/blocks/seeds.js';
import { seedsOf } from '../../resolve/blocks/seeds.js';
import { unpackTold, type Told } from '../../resolve/blocks/told.js';
import { tooMany } from '../../resolve/meetings/cluster.js';
import { PlaceTree } from '../../resolve/meetings/place-tree.js';
import type { When } from '../../resolve/meetings/when.js';
import type { RulingsNow } from './rulings.js';
import { WIDE_DAYS } from '../../resolve/thresholds.js';

/** What stands in the blocks of pairs once the articles that changed are taken into account. */
export interface Pairs {
  /** articles by id: those that changed as they are now, others from the books as they are looked at */
  told: Map<string, Told>;
  /** articles that changed; what the books say of them no longer holds */
  changed: ReadonlySet<string>;
  /** reports that stood under a key before, and that stand there now, of the articles that changed */
  before: ReadonlyMap<string, Seed[]>;
  after: ReadonlyMap<string, Seed[]>;
  /** what is ruled to be one meeting, or two, and the articles of these reports */
  ruled: Pick<RulingsNow, 'rulings' | 'articleOf'>;
}

/** Seeds by the keys they have. */
export function byKey(seeds: readonly Seed[]): Map<string, Seed[]> {
  const map = new Map<string, Seed[]>();
  for (const seed of seeds) for (const key of seed.keys) map.set(key, [...(map.get(key) ?? []), seed]);
  return map;
}

/** Finds the reports that may be of one meeting with any of some, and those that may with these, and so on. */
export class Neighbourhood {
  readonly members = new Set<string>();
  private readonly crowds = new Map<string, { before: boolean; after: boolean; undated: boolean }>();

  constructor(private readonly look: LookUp, private readonly pairs: Pairs) {}

  isCrowded = (key: string): boolean => this.crowds.get(key)?.after ?? false;

  /** @param seeds reports as they were and as they are */
  async grow(seeds: readonly Seed[]): Promise<void> {
    const current = seeds.filter((s) => this.accountOf(s) !== undefined);
    for (const s of current) this.members.add(this.bodyOf(s));
    // whoever stood near one that is not there any more, or not as it was
    let fresh = new Set(current.map((s) => this.bodyOf(s)));
    for (const { seed } of await this.near(seeds, true)) if (!this.members.has(seed.report)) fresh.add(seed.report);
    for (; fresh.size; ) {
      for (const report of fresh) this.members.add(report);
      const found = await this.near([...fresh].flatMap((report) => this.seedOfReport(report)), false);
      const places = new PlaceTree([...this.pairs.told.values()]);
      const next = new Set<string>();
      for (const { seed, beside, keys } of found) {
        if (this.members.has(seed.report) || next.has(seed.report)) continue;
        const [a, b] = [this.accountOf(beside), this.accountOf(seed)];
        if (a && b && areRelated(a, b, keys, places, this.isCrowded)) next.add(seed.report);
      }
      for (const tied of await this.tiedTo(fresh)) if (!this.members.has(tied)) next.add(tied);
      fresh = next;
    }
  }

  /** Reports that are ruled to be of one meeting with these, or with their titles. */
  private async tiedTo(reports: ReadonlySet<string>): Promise<string[]> {
    const { rulings, articleOf } = this.pairs.ruled;
    if (rulings.reports.isEmpty) return [];
    const tied = rulings.reports.sames.filter((same) => same.some((id) => reports.has(id) || reports.has(this.bodyById(id)))).flat();
    await this.read(tied.flatMap((id) => articleOf.get(id) ?? []));
    return tied.filter((id) => this.accountOf({ report: id, article: articleOf.get(id) ?? '' }) !== undefined).map((id) => this.bodyById(id));
  }

  private bodyById(report: string): string {
    return this.bodyOf({ report, article: this.pairs.ruled.articleOf.get(report) ?? '' });
  }

  private accountOf({ report, article }: Pick<Seed, 'report' | 'article'>): Told['accounts'][number] | undefined {
    return this.pairs.told.get(article)?.accounts.find((a) => a.id === report);
  }

  private bodyOf({ report, article }: Pick<Seed, 'report' | 'article'>): string {
    return this.pairs.told.get(article)?.titles[report] ?? report;
  }

  private readonly articleOf = new Map<string, string>();

  private seedOfReport(report: string): Seed[] {
    const article = this.articleOf.get(report) ?? [...this.pairs.told.values()].find((t) => t.accounts.some((a) => a.id === report))?.article;
    const told = article === undefined ? undefined : this.pairs.told.get(article);
    return told ? seedsOf(told).filter((s) => s.report === report) : [];
  }

  /**
   * Reports under a key of these, at a time that may be one.
   * @param flipped takes all that have a key, when too many had it before and have it no more, or the reverse
   */
  private async near(seeds: readonly Seed[], flipped: boolean): Promise<{ seed: Seed; beside: Seed; keys: string[] }[]> {
    await this.count(seeds.flatMap((s) => s.keys));
    const rows = new Map<string, { block: string; from: string; to: string }>();
    const whole = new Set<string>();
    for (const { keys, when } of seeds) {
      for (const key of keys) {
        const crowd = this.crowds.get(key)!;
        if ((flipped && crowd.before !== crowd.after) || (when.kind === 'none' && !crowd.after)) whole.add(key);
        else for (const row of windows(key, when)) rows.set(`${row.block} ${row.from} ${row.to}`, row);
      }
    }
    const undated = seeds.flatMap((s) => s.keys).filter((key) => this.crowds.get(key)!.undated && !(this.crowds.get(key)!.after && this.crowds.get(key)!.before));
    const stored = [
      ...(await this.look.within([...rows.values()])),
      ...(await this.look.entries([...[...whole].flatMap((key) => [blockOf.pair(key), blockOf.wide(key)]), ...undated.map(blockOf.undated)])),
    ].filter((r) => !this.pairs.changed.has(r.told));
    await this.read(stored.map((r) => r.told));
    for (const r of stored) this.articleOf.set(r.says, r.told);
    const candidates = new Map<string, Seed>();
    for (const r of stored) for (const seed of this.seedOfReport(r.says)) candidates.set(seed.report, seed);
    for (const s of seeds) for (const key of s.keys) for (const seed of this.pairs.after.get(key) ?? []) candidates.set(seed.report, seed);
    const underKey = byKey([...candidates.values()]);
    return seeds.flatMap((beside) => {
      const shared = new Map<Seed, string[]>();
      for (const key of beside.keys) {
        for (const seed of underKey.get(key) ?? []) {
          if (seed.report === beside.report || !(whole.has(key) || touch(beside.when, seed.when))) continue;
          shared.set(seed, [...(shared.get(seed) ?? []), key]);
        }
      }
      return [...shared].map(([seed, keys]) => ({ seed, beside, keys }));
    });
  }

  private async read(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.pairs.told.has(id));
    for (const [id, state] of await this.look.told(missing)) this.pairs.told.set(id, unpackTold(state));
  }

  /** Counts who has these keys: before, and now. */
  private async count(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.crowds.has(key));
    if (!missing.length) return;
    const sizes = await this.look.sizes(missing.flatMap((key) => [blockOf.pair(key), blockOf.wide(key), blockOf.undated(key)]));
    const size = (block: string): number => sizes.get(block) ?? 0;
    for (const key of missing) {
      const [was, is] = [this.pairs.before.get(key) ?? [], this.pairs.after.get(key) ?? []];
      const bare = (list: readonly Seed[]): number => list.filter((s) => s.when.kind === 'none').length;
      const [all, undated] = [size(blockOf.pair(key)) + size(blockOf.wide(key)) + size(blockOf.undated(key)), size(blockOf.undated(key))];
      const [allNow, undatedNow] = [all - was.length + is.length, undated - bare(was) + bare(is)];
      this.crowds.set(key, { before: tooMany(all, undated), after: tooMany(allNow, undatedNow), undated: undated > 0 || undatedNow > 0 });
    }
  }
}

function windows(key: string, when: When): { block: string; from: string; to: string }[] {
  if (when.kind === 'none') return [];
  const to = addDays(when.latest, 1);
  return [{ block: blockOf.pair(key), from: addDays(when.earliest, -WIDE_DAYS - 1), to }, { block: blockOf.wide(key), from: '', to }];
}

/** Whether two times overlap or are a day apart; one without a date may touch any. */
function touch(a: When, b: When): boolean {
  return a.kind === 'none' || b.kind === 'none' || (a.earliest <= addDays(b.latest, 1) && b.earliest <= addDays(a.latest, 1));
}
