/** From offsets in characters to offsets in UTF-16 code units of a text. */
export function characterOffsets(text: string): (characters: number) => number {
  const at: number[] = [0];
  for (const c of text) at.push(at.at(-1)! + c.length);
  return (n) => at[n] ?? text.length;
}
