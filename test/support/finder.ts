type Span = { start: number; end: number };

/** Finds words in a text, for readings that are made by hand. */
export class Finder {
  constructor(private readonly text: string) {}

  /** Where the words stand, as whole words. */
  all(words: string): Span[] {
    if (words === '') return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
    return [...this.text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  }

  /** All places of the forms of a name, a shorter form only where no longer one covers it. */
  mentions(forms: string[]): (Span & { rule: string })[] {
    const found: Span[] = [];
    for (const form of new Set(forms)) for (const span of this.all(form)) if (!found.some((f) => span.start < f.end && f.start < span.end)) found.push(span);
    return found.sort((a, b) => a.start - b.start).map((span) => ({ ...span, rule: 'gold' }));
  }

  /** The words, where they stand nearest to the first place of a name; the name when they don't stand anywhere. */
  near(words: string, name: string): Span {
    const anchor = this.all(name)[0] ?? { start: 0, end: 1 };
    const [nearest] = this.all(words).sort((a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start));
    return nearest ?? anchor;
  }

  /** The first of the forms that stands in the stretch, else the one that stands nearest to it, else the whole stretch. */
  within(forms: string[], start: number, end: number): Span {
    for (const form of forms) {
      const inside = this.all(form).find((s) => s.start >= start && s.end <= end);
      if (inside) return inside;
    }
    const [nearest] = forms.flatMap((form) => this.all(form)).sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return nearest ?? { start, end };
  }

  /** The place of exactly these words, capitals aside, nearest to an offset. */
  exact(words: string, from: number): Span {
    const [text, wanted] = [this.text.toLowerCase(), words.toLowerCase()];
    let best = -1;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) if (best < 0 || Math.abs(at - from) < Math.abs(best - from)) best = at;
    if (best < 0) throw new Error(`${JSON.stringify(words)} is not in the text`);
    return { start: best, end: best + words.length };
  }

  /** Offsets of a quotation. */
  quote(words: string): [number, number] {
    const { start, end } = this.exact(words, 0);
    return [start, end];
  }

  /** The last word of a name, or the last words when the one before is small: "de la Fuente". */
  surname(name: string): string {
    const words = name.split(' ');
    let at = words.length - 1;
    while (at > 1 && /^\p{Ll}/u.test(words[at - 1]!)) at--;
    return words.slice(at).join(' ');
  }
}
