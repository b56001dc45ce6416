import type { Article } from './article.js';
import type { MeetingKind, MeetingStatus, Role } from './kinds.js';

/** Words of a row, with where they stand in its text. */
export interface Told {
  text: string;
  /** `[start, end)` in `TableRow.article.text`: the cells they come from, or the whole row for what the mapping says of every row. */
  start: number;
  end: number;
}

/** Somebody a row tells of, by name or office or both, as the table writes it. */
export interface RowParty extends Told {
  /** `text` when it is a name; it may begin with a title ("Prime Minister Tony Blair") */
  name: string | null;
  office: string | null;
  agency: string | null;
  country: string | null;
  role: Role;
}

/** One row of a register, a calendar or a visitor log, read with its mapping: what its columns say of one meeting. */
export interface TableRow {
  /** the row written out, as a text of its own */
  article: Article;
  kind: MeetingKind;
  status: MeetingStatus;
  who: RowParty[];
  with: RowParty[];
  when: (Told & { earliest: string | null; latest: string | null }) | null;
  where: (Told & { place: string | null; country: string | null }) | null;
  /** what it was about, a phrase each */
  about: Told[];
  /** prose whose sentences may leave out their subject ("Met with President X"): it is `who` */
  remarks: Told | null;
}
