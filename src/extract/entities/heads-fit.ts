/** "the Secretary" can be a secretary of state, "the minister" a prime minister. */
export function headsFit(said: string, held: string): boolean {
  return held === said || held.startsWith(`${said} of `) || held.endsWith(` ${said}`);
}
