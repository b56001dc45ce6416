/** How many answers are kept; then all are forgotten and asked anew. */
const KEPT = 50_000;

/** A pure function of one text that remembers its answers: given names and surnames come again in name after name. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
