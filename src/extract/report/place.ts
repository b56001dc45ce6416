import type { Registry } from '../entities/registry.js';
import { isContent, type Draft } from '../rules/rule.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import type { Token } from '../text/token.js';
import { isTopic, placesOf, type Located, type PlaceReading } from './places-in.js';

const TO = new Set(['to', 'visited', 'visits', 'visit', 'visiting', 'for', 'toured', 'of']);
const NOTHING: ReadonlySet<string> = new Set();
/** "welcomed B to the White House" */
const WELCOMED_TO: ReadonlySet<string> = new Set(['to']);

/** Where the draft's sentence says that it was: the nearest "in" or "at" a place after the trigger, else before it; a venue before its city. */
export function placeOf(draft: Draft, registry: Registry): PlaceReading | null {
  const { clause } = draft;
  const also = draft.kind === 'VISIT' ? TO : draft.roles.left === 'HOST' ? WELCOMED_TO : NOTHING;
  const found = placesOf(clause, registry).filter((p) => (p.there || also.has(p.link) || isWhereTheyWent(p, draft)) && !whereItWasSaid(p, draft) && !isQuoted(p, draft) && !isContent(draft, p.start) && !isOfAnother(p, draft) && (!p.seat || isRightThere(p, draft)));
  const meant = found.filter((p) => !CONTINENT.test(p.entity.name));
  const rank = (p: Located) => (p.from >= draft.trigger.from ? 0 : 40) + Math.abs(p.from - draft.trigger.to) - (p.venue ? 12 : 0) - (draft.kind === 'VISIT' && TO.has(p.link) ? 30 : 0) + (isOfNoun(p, draft) ? 25 : 0) + (p.seat ? 30 : 0) + (isNearTown(p, found) ? 60 : 0);
  const best = meant.sort((a, b) => rank(a) - rank(b))[0];
  return best ? { entity: best.entity, start: best.start, end: best.end, rule: best.rule, venue: best.venue } : null;
}

/** "flew to Oslo this week to see B": where somebody went before they met. */
function isWhereTheyWent({ from, to, link, linkAt, entity }: Located, { clause: { tokens }, trigger }: Draft): boolean {
  if (link !== 'to' || from > trigger.from || entity.type !== 'PLACE') return false;
  return tokens.slice(Math.max(0, linkAt - 3), linkAt).some((t) => WENT.test(t.key)) && !tokens.slice(to, trigger.from).some((t) => /^(?:after|before|following|since|until)$/.test(t.key));
}

const WENT = /^(?:flew|flies|fly|flying|went|goes|go|going|travell?ed|travell?ing|travels?|came|comes|coming|headed|heading|heads|head|drove|sailed|returned|returns)$/;

/** "at a hotel in Oslo", "at the airport": any such house, when the town beside it has a name. */
function isNearTown(p: Located, found: readonly Located[]): boolean {
  return p.rule === 'venue-noun' && found.some((q) => q.rule === 'in-place' && q.from > p.to && q.from - p.to <= 3);
}

/** "A plans to visit Moscow, the ambassador told an agency in Sochi": where somebody else spoke of it. */
function whereItWasSaid({ from }: Located, { clause: { tokens, groups }, trigger }: Draft): boolean {
  const said = tokens.findIndex((t, i) => i > trigger.to && i < from && /^(?:said|told|says|tells|announced|reported|confirmed)$/.test(t.key));
  return said > 0 && groups.some((g) => g.to <= said && g.from > trigger.to && said - g.to <= 2 && !g.actors.at(-1)!.possessive) && !tokens.slice(said, from).some((t) => /^(?:that|met|held|talks|meeting)$/.test(t.key));
}

/** "We agreed to talk in Vienna," A said after meeting B: a place of what is quoted, when the meeting is told outside of the quote. */
function isQuoted({ from }: Located, { clause: { tokens }, trigger }: Draft): boolean {
  return from < trigger.from && tokens.slice(from, trigger.from).some((t, i, all) => /^["”]$/.test(t.text) && !all.slice(0, i).some((x) => x.text === '“'));
}

/** Too wide to meet in: named for what is talked about. */
const CONTINENT = /\b(?:America|Asia|Africa|Europe|Middle East|Caribbean|Balkans|Sahel|Pacific|Atlantic|Hemisphere|Peninsula|Gulf)$/;

/** "discussed the war in Syria", "who is held in Oslo", "hours after B had landed at the airport": where something else is. */
function isOfAnother(p: Located, { clause: { tokens }, trigger, kind }: Draft): boolean {
  if (kind === 'VISIT' || p.from < trigger.from) return false;
  const before = tokens[p.linkAt - 1];
  if (before && p.linkAt - 1 >= trigger.to && isTopic(before)) return true;
  const between = tokens.slice(trigger.to, p.from);
  if (before?.pos === 'CCONJ' && between.some(isTopic)) return true;
  const opens = between.findIndex((t) => /^(?:who|whom|which|after|before|since|until)$/.test(t.key));
  if (opens < 0) return false;
  const told = between.slice(opens + 1);
  const verb = told.findIndex((t) => (t.pos === 'VERB' || t.pos === 'AUX') && !/^(?:meeting|talks|visiting)$/.test(t.key));
  if (verb < 0 || told.slice(verb).some((t) => t.text === ',')) return false;
  const passive = /^(?:is|was|are|were|been)$/.test(told[verb]!.key) && /ed$|^held$/.test(told[verb + 1]?.key ?? '');
  return passive || /airport$/i.test(p.entity.name) || !told.slice(verb, verb + 4).some((t) => CAME.test(t.key));
}

/** Verbs that tell where somebody was when they met: "after arriving in Oslo". */
const CAME = /^(?:arriv\w+|came|comes|coming|flew|flying|landed|landing|visit\w*|return\w+|met|meeting|held|hosted|received|gathered|travell?\w+)$/;

/** "met lawmakers at the RNC": a body's seat, told right behind who met. */
function isRightThere({ linkAt }: Located, { trigger, left, right }: Draft): boolean {
  return linkAt === trigger.to || [...left, ...right].some((a) => a.from <= linkAt && linkAt <= a.to && a.from >= trigger.to);
}

/** "signed the treaty in Oslo": told of what stands right before rather than of the meeting. */
function isOfNoun({ linkAt }: Located, { clause: { tokens, actors }, trigger }: Draft): boolean {
  const before = tokens[linkAt - 1];
  if (!before || linkAt - 1 < trigger.to || before.pos !== 'NOUN' || isTime(before)) return false;
  return !actors.some((a) => a.from <= linkAt - 1 && linkAt - 1 < a.to) && !/^(?:talks|meetings?|visit|summit|conference|discussions|dinner|lunch|ceremony|reception|sidelines)$/.test(before.key);
}

function isTime({ key }: Token): boolean {
  return MONTHS.has(key) || WEEKDAYS.has(key) || /^(?:today|yesterday|morning|afternoon|evening|night|week|month|year|day)$/.test(key);
}
