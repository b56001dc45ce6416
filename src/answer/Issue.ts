import { fromQuery } from './batch.js';
import type { IssueCard } from './cards.js';
import type { IssueResolvers, Period } from './generated.js';
import { meetingsOf } from './meetings.js';
import { pageSize } from './page.js';
import { periodLength } from './period.js';
import type { ParticipantCard } from './cards.js';

interface ParticipantCount { participant: ParticipantCard; count: number; last: string | null }

export const Issue: IssueResolvers = {
  broader: fromQuery<IssueCard | null>('Issue.broader', null),
  narrower: fromQuery<IssueCard[]>('Issue.narrower', []),
  meetings: meetingsOf,
  people: fromQuery<ParticipantCount[], { first?: number | null }>('Issue.people', [], ({ first }) => ({ limit: pageSize(first) })),
  agencies: fromQuery<ParticipantCount[], { first?: number | null }>('Issue.agencies', [], ({ first }) => ({ limit: pageSize(first) })),
  trend: fromQuery<{ period: string; count: number }[], { by?: Period | null }>('Issue.trend', [], ({ by }) => ({ length: periodLength(by ?? 'YEAR') })),
};
