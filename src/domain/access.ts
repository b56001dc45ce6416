/** What a token lets its bearer do: ask; change the graph, too; see who changed what, too. Each may do what those before it may. */
export const TOKEN_ROLES = ['reader', 'editor', 'admin'] as const;
export type TokenRole = (typeof TOKEN_ROLES)[number];

/** Who asks: under what name, and as what. */
export interface Asker {
  name: string;
  role: TokenRole;
}

/** Whether somebody may do what needs the role. Nobody in particular may do nothing. */
export function hasRole(asker: Asker | null, needed: TokenRole): asker is Asker {
  return asker !== null && TOKEN_ROLES.indexOf(asker.role) >= TOKEN_ROLES.indexOf(needed);
}
