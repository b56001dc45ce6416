import { byCodeUnit } from '../../domain/text.js';
import { usageKey } from '../judgements/resolved.js';
import type { Links } from '../judgements/links.js';
import type { Bearer, Usage } from './bearers.js';

/** What people ruled of the bearers of names. Rulings are of usages; a bearer follows them as one, and is parted where they clash. */
export class Ruled {
  /** component of rulings → the one it was taken together with, because one name bears both */
  private readonly together = new Map<string, string>();
  private readonly within = new Map<string, string[]>();

  constructor(private readonly links: Links) {}

  get isEmpty(): boolean {
    return this.links.isEmpty;
  }

  /** Bearers each of whom may be one person: usages of one name that are ruled to be different people's, directly or by way of others, are parted. */
  settle(bearers: readonly Bearer[]): Bearer[] {
    return this.isEmpty ? [...bearers] : bearers.flatMap((bearer) => this.parts(bearer));
  }

  /** Short names without the usages of which it is ruled whom they mean; those are bearers of their own. */
  takeOut(short: readonly Bearer[]): { rest: Bearer[]; ruled: Bearer[] } {
    if (this.isEmpty) return { rest: [...short], ruled: [] };
    const rest: Bearer[] = [];
    const ruled: Bearer[] = [];
    for (const bearer of short) {
      const joined = bearer.usages.filter((u) => this.links.isJoined(usageKey(bearer.alias, u.article)));
      const others = bearer.usages.filter((u) => !joined.includes(u));
      if (others.length) rest.push({ ...bearer, usages: others });
      const byComponent = new Map<string, Usage[]>();
      for (const usage of joined) {
        const component = this.componentOfUsage(bearer, usage)!;
        byComponent.set(component, [...(byComponent.get(component) ?? []), usage]);
      }
      for (const usages of byComponent.values()) ruled.push(partOf(bearer, usages));
    }
    return { rest, ruled };
  }

  /** What a bearer is ruled to be one with, null when nobody ruled on it. */
  componentOf = (bearer: Bearer): string | null => {
    for (const usage of this.isEmpty ? [] : bearer.usages) {
      const component = this.componentOfUsage(bearer, usage);
      if (component !== null) return component;
    }
    return null;
  };

  /** Whether a bearer is ruled to be one with another. */
  isJoined = (bearer: Bearer): boolean => !this.isEmpty && bearer.usages.some((u) => this.links.isJoined(usageKey(bearer.alias, u.article)));

  /** Whether two components are ruled to be different. */
  differ = (a: string, b: string): boolean => this.membersOf(a).some((x) => this.membersOf(b).some((y) => this.links.differ(x, y)));

  /** Whether two bearers are ruled to be different people. */
  areApart(a: Bearer, b: Bearer): boolean {
    if (this.isEmpty) return false;
    const [x, y] = [this.componentOf(a), this.componentOf(b)];
    return x !== null && y !== null && this.differ(x, y);
  }

  /** Whether one usage of a name is ruled not to mean any of these. */
  excludes(bearer: Bearer, usage: Usage, members: readonly Bearer[]): boolean {
    if (this.isEmpty) return false;
    const own = this.componentOfUsage(bearer, usage);
    return own !== null && members.some((m) => m.usages.some((u) => {
      const other = this.componentOfUsage(m, u);
      return other !== null && this.differ(own, other);
    }));
  }

  private parts(bearer: Bearer): Bearer[] {
    const components = [...new Set(bearer.usages.flatMap((u) => this.links.componentOf(usageKey(bearer.alias, u.article)) ?? []))].sort(byCodeUnit);
    const leaving = new Set<string>();
    let main: string | undefined;
    for (const component of components) {
      const root = this.rootOf(component);
      if (main === undefined || main === root) main = root;
      else if (this.differ(main, root)) leaving.add(component);
      else main = this.take(main, root);
    }
    if (!leaving.size) return [bearer];
    const componentOf = (u: Usage): string => this.links.componentOf(usageKey(bearer.alias, u.article)) ?? '';
    return [
      { ...bearer, usages: bearer.usages.filter((u) => !leaving.has(componentOf(u))) },
      ...[...leaving].map((component) => partOf(bearer, bearer.usages.filter((u) => componentOf(u) === component))),
    ];
  }

  private componentOfUsage({ alias }: Bearer, { article }: Usage): string | null {
    const component = this.links.componentOf(usageKey(alias, article));
    return component === null ? null : this.rootOf(component);
  }

  private take(a: string, b: string): string {
    const [first, second] = [a, b].sort(byCodeUnit) as [string, string];
    this.within.set(first, [...this.membersOf(first), ...this.membersOf(second)]);
    this.together.set(second, first);
    return first;
  }

  private rootOf(component: string): string {
    let at = component;
    for (let up = this.together.get(at); up !== undefined; up = this.together.get(at)) at = up;
    return at;
  }

  private membersOf(component: string): string[] {
    return this.within.get(component) ?? [component];
  }
}

/** Some usages of a bearer as a bearer of their own, known by the first article. */
function partOf(bearer: Bearer, usages: Usage[]): Bearer {
  const first = usages.map((u) => u.article).sort(byCodeUnit)[0]!;
  const [alias, era] = bearer.key.split('#') as [string, string?];
  return { ...bearer, key: `${alias}#${[era, first.replace(/^article\//, '').slice(0, 8)].filter(Boolean).join('-')}`, usages };
}
