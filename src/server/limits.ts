import { LONGEST_QUESTION } from '../answer/schema.js';

/** What one server takes at most; docs/server.md has them in a table, with those of every question. */
export interface ServerLimits {
  /** bytes of a question with its variables */
  questionBytes: number;
  /** milliseconds that a question may take */
  longestQuestion: number;
  /** milliseconds that running requests have when the server is to end */
  grace: number;
  /** whole graphs that are written at once */
  exports: number;
  /** sockets that are open at once */
  sockets: number;
  /** subscriptions of one socket */
  subscriptions: number;
  /** bytes of a message over a socket */
  messageBytes: number;
  /** milliseconds between two looks for what was loaded */
  look: number;
}

export const SERVER_LIMITS: ServerLimits = {
  questionBytes: 256 * 1024, longestQuestion: LONGEST_QUESTION, grace: 10_000, exports: 2, sockets: 100, subscriptions: 10, messageBytes: 64 * 1024, look: 2_000,
};
