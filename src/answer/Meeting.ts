import { fromQuery } from './batch.js';
import type { DiscrepancyCard, IssueCard, NamedCard, ParticipationCard, PossibleMatchCard, ReportCard, UnnamedOthersCard } from './cards.js';
import type { MeetingResolvers } from './generated.js';

export const Meeting: MeetingResolvers = {
  participations: fromQuery<ParticipationCard[], { side?: string | null }>('Meeting.participations', [], ({ side }) => ({ side: side ?? null })),
  others: async (meeting, args, context, info) => {
    const reports = await fromQuery<ReportCard[]>('Meeting.reports', [])(meeting, args, context, { ...info, fieldName: 'reports' });
    return reports.flatMap((report): UnnamedOthersCard[] => report.others);
  },
  issues: fromQuery<IssueCard[]>('Meeting.issues', []),
  places: fromQuery<NamedCard[]>('Meeting.places', []),
  reports: fromQuery<ReportCard[]>('Meeting.reports', []),
  discrepancies: fromQuery<DiscrepancyCard[]>('Meeting.discrepancies', []),
  possibly: fromQuery<PossibleMatchCard[]>('Meeting.possibly', []),
};
