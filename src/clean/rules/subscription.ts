import type { Page, Rule } from '../page.js';
import { peel } from '../sentences.js';

const WALLS: readonly RegExp[] = [
  /^already (?:a (?:subscriber|member)|have an account|subscribed|registered)\b/i,
  /^subscribe(?: (?:now|today|here|for (?:just|only|full|unlimited)|to (?:continue|read|access|unlock|the (?:print|digital)|our (?:print|digital))))?\b[^.]{0,120}\W*$/i,
  /^(?:to (?:continue|keep|read)|continue|keep) reading\b[^.]{0,80}\b(?:subscribe|sign|log|register|account|free|trial)\b/i,
  /^(?:this|the (?:full|rest of this)) (?:article|story|content|page)\b.{0,30}\b(?:is|are)\b.{0,40}\b(?:for|to|by) (?:our |paying |registered |premium )?(?:subscribers|members)\b/i,
  /^you(?: have|.ve) (?:reached|read|used|exceeded)\b.{0,60}\b(?:articles?|stories|limit)\b/i,
  /^(?:please )?(?:sign|log) ?in (?:or (?:subscribe|register|create) )?to (?:continue|read|access|view|comment|your account)\b/i,
  /^unlock (?:this|the full|full|unlimited|all)\b/i,
  /^(?:start|begin|get|claim) your (?:free |\d+[- ]day )?(?:trial|subscription)\b/i,
  /^(?:subscribers? only|for subscribers|premium(?: content| article)?|members only|exclusive to subscribers)\W*$/i,
  /^(?:register|sign up) (?:now |today )?for free\b/i,
  /^create (?:a|your) free account\b/i,
  /^(?:get|enjoy) (?:unlimited|full|digital) (?:digital )?access\b/i,
  /^(?:only )?[$£€]\s?\d[\d.]*\s?(?:a|per|\/)\s?(?:week|month|year)\b/i,
  /^(?:log|sign) in\W*$/i,
  /^cancel any ?time\W*$/i,
  /\b(?:offered|available) (?:only |exclusively )?to (?:our )?subscribers\b/i,
  /\b(?:please )?contact us for subscription\b/i,
];

/** Paywalls and subscription offers. */
export const subscription: Rule = {
  name: 'subscription',
  *find({ pieces }: Page) {
    for (const piece of pieces) yield* peel(piece, (sentence) => sentence.length < 300 && WALLS.some((wall) => wall.test(sentence)));
  },
};
