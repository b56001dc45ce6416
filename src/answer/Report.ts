import { fromQuery, loadRow } from './batch.js';
import type { ArticleCard, EvidenceCard, IssueCard, MeetingCard, NamedCard, ReportedParticipantCard } from './cards.js';
import type { ReportResolvers } from './generated.js';

export const Report: ReportResolvers = {
  article: fromQuery<ArticleCard | null>('Report.article', null),
  meeting: fromQuery<MeetingCard | null>('Report.meeting', null),
  joinedBy: async ({ id }, _args, context) => (await loadRow<{ joinedBy: string }>(context, 'Report.meeting', id))?.joinedBy ?? null,
  participants: fromQuery<ReportedParticipantCard[]>('Report.participants', []),
  place: fromQuery<{ location: NamedCard; evidence: EvidenceCard } | null>('Report.place', null),
  issues: fromQuery<{ issue: IssueCard; evidence: EvidenceCard }[]>('Report.issues', []),
};
