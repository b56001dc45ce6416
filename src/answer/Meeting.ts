import { asOf } from './as-of.js';
import { fromQuery, loadRow } from './batch.js';
import type { DiscrepancyCard, IssueCard, MeetingCard, NamedCard, ParticipationCard, PossibleMatchCard, ReportCard, UnnamedOthersCard } from './cards.js';
import type { MeetingResolvers } from './generated.js';
import { readoutsOf, type AccountRow } from './readouts.js';
import { sideBySide } from './side-by-side.js';

const participations = fromQuery<ParticipationCard[], { side?: string | null }>('Meeting.participations', [], ({ side }) => ({ side: side ?? null }));

export const Meeting: MeetingResolvers = {
  participations: (meeting, args, context, info) => {
    const found = participations(meeting, args, context, info);
    return Array.isArray(found) ? sideBySide(found) : found.then(sideBySide);
  },
  others: async (meeting, args, context, info) => {
    const reports = await fromQuery<ReportCard[]>('Meeting.reports', [])(meeting, args, context, { ...info, fieldName: 'reports' });
    return reports.flatMap((report): UnnamedOthersCard[] => report.others);
  },
  issues: fromQuery<IssueCard[]>('Meeting.issues', []),
  places: fromQuery<NamedCard[]>('Meeting.places', []),
  reports: fromQuery<ReportCard[]>('Meeting.reports', []),
  discrepancies: fromQuery<DiscrepancyCard[]>('Meeting.discrepancies', []),
  readouts: async ({ id }, _args, context) => readoutsOf((await loadRow<{ accounts: AccountRow[] }>(context, 'Meeting.readouts', id))?.accounts ?? []),
  asOf,
  partOf: fromQuery<MeetingCard | null>('Meeting.partOf', null),
  partOfRule: async ({ id }, _args, context) => (await loadRow<{ partOfRule: string }>(context, 'Meeting.partOf', id))?.partOfRule ?? null,
  parts: fromQuery<MeetingCard[]>('Meeting.parts', []),
  possibly: fromQuery<PossibleMatchCard[]>('Meeting.possibly', []),
};
