import type { Command } from 'commander';
import type { WrittenFilter } from '../answer/selection.js';

/** The options that say which meetings are meant; a reference is a name as people type it, or an id. */
export interface FilterFlags {
  with?: string[];
  between?: string[];
  about?: string[];
  from?: string;
  to?: string;
  undated?: boolean;
  at?: string;
  country?: string;
  agency?: string;
  kind?: string[];
  status?: string[];
  text?: string;
  reportedBy?: string[];
  notReportedBy?: string[];
  knownOn?: string;
}

/** Adds the fields of `meetings(filter: …)` to a command. */
export function meetingFilterOptions(command: Command): Command {
  const more = (value: string, before: string[] = []): string[] => [...before, value];
  return command
    .option('--with <name>', 'a person, office, agency or country that took part; again for more of them', more)
    .option('--between <name>', 'one of two that took part on different sides; twice', more)
    .option('--about <issue>', 'about this issue or a narrower one; again for others', more)
    .option('--from <day>', 'on or after this day, YYYY-MM-DD')
    .option('--to <day>', 'on or before this day')
    .option('--undated', 'with --from or --to: those of no known day, too')
    .option('--at <place>', 'at this place or within it')
    .option('--country <name>', "someone on this country's side took part")
    .option('--agency <name>', 'this agency took part, or someone in one of its offices')
    .option('--kind <kind>', 'meeting, call, visit, summit or letter; again for others', more)
    .option('--status <status>', 'held, announced, postponed, cancelled or denied; again for others', more)
    .option('--text <words>', 'these words stand in the title or in what is quoted')
    .option('--reported-by <publisher>', 'this publisher reports it; again for others', more)
    .option('--not-reported-by <publisher>', 'this publisher does not; again for others', more)
    .option('--known-on <day>', 'as known on this day: told by an article that had come in by then');
}

/** The filter among the options of a command. */
export function writtenFilter({ with: who, between, about, from, to, undated, at, country, agency, kind, status, text, reportedBy, notReportedBy, knownOn }: FilterFlags): WrittenFilter {
  return { with: who, between, about, from, to, undated, at, country, agency, kind, status, text, reportedBy, notReportedBy, knownOn };
}
