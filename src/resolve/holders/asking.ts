import type { NamedHolders } from './eras.js';
import type { Holder, HolderFinder } from './nameless.js';

/** An office of which one article asked who held it. */
export interface Ask {
  office: string;
  day: string | null;
  /** by the tenures of the office that reach the day, and by nothing else */
  byDay: boolean;
}

const OF_ITSELF = 'named-in-article';
const BY_DAY: ReadonlySet<string> = new Set(['tenure-covers-date', 'tenure-reaches-date']);

/** A finder of holders that keeps what it was asked, as far as the answer leans on other articles. */
export class Asking implements Pick<HolderFinder, 'find'> {
  private readonly kept = new Map<string, Ask>();

  constructor(private readonly holders: HolderFinder, private readonly isSingleSeat: (office: string) => boolean) {}

  find(office: string, day: string | null, named: NamedHolders): Holder {
    const holder = this.holders.find(office, day, named);
    const rule = holder.person === null ? null : holder.rule;
    if (this.isSingleSeat(office) && rule !== OF_ITSELF) this.kept.set(`${office} ${day}`, { office, day, byDay: rule !== null && BY_DAY.has(rule) });
    return holder;
  }

  get asks(): Ask[] {
    return [...this.kept.values()];
  }
}
