import { beside } from './beside.js';
import { called } from './called.js';
import { met } from './met.js';
import { received } from './received.js';
import type { MeetingRule } from './rule.js';
import { saw } from './saw.js';
import { spoke } from './spoke.js';
import { talks } from './talks.js';
import { discussed, signed, together } from './together.js';
import { toldInACall } from './told.js';
import { visited } from './visited.js';

/** Every rule of meeting, in the order in which their drafts are taken: the surer first. */
export const MEETING_RULES: readonly MeetingRule[] = [received, met, called, spoke, talks, together, discussed, toldInACall, saw, visited, signed, beside];
