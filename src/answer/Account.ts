import type { ReportCard } from './cards.js';
import type { AccountResolvers } from './generated.js';
import { nodeById } from './links.js';

export const Account: AccountResolvers = { report: ({ report }, _args, context) => nodeById<ReportCard>(context, report) };
