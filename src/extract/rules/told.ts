import { isNamedPerson, type Group } from '../clause/actor.js';
import { subjectBefore, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const TOLD = /^(?:ordered|orders|instructed|instructs|reminded|reminds|reassured|reassures|promised|promises|offered|told|tells|assured|assures|informed|informs|warned|warns|thanked|thanks|congratulated|congratulates|asked|asks|urged|urges|briefed|briefs|brief|pressed|presses)$/;
/** "expressed his concerns to B", "conveyed condolences to B" */
const EXPRESSED = /^(?:expressed|expresses|conveyed|conveys|voiced|voices|stressed|protested|complained|explained)$/;
const OCCASION = /\b(?:in|during|at) (?:(?:a|an|the|their|his|her) )?(?:[a-z-]+ ){0,3}?(calls?|conversations?|meetings?|talks|dinner|lunch|phone call|summit)\b/;

/** Who tells whom something, at a token. */
interface Telling {
  clause: Clause;
  i: number;
  teller: Group;
  told: Group;
}

/** "A told B in a telephone call that …": what was said shows that they talked, where an occasion, a place or an errand is named. */
export const toldInACall: MeetingRule = {
  name: 'told-in-a-call',
  about: 'A told, assured or thanked B in a call, at a meeting, in a place; A told visiting B; A briefed B',
  read(clause) {
    return clause.tokens.flatMap((_, i) => {
      const telling = tellingAt(clause, i);
      return telling ? [onAnOccasion(telling) ?? toAVisitor(telling) ?? briefed(telling) ?? atAPlace(telling) ?? []].flat() : [];
    });
  },
};

function tellingAt(clause: Clause, i: number): Telling | null {
  const verb = clause.tokens[i]!.key;
  const told = TOLD.test(verb);
  if (!told && !EXPRESSED.test(verb)) return null;
  const teller = subjectBefore(clause, i);
  const object = teller && objectAfter(clause, i + 1, told ? [''] : ['to']);
  if (!object || !hasPerson(teller) || !hasPerson(object.group) || !canMeet(object.group) || object.group === teller) return null;
  return { clause, i, teller, told: object.group };
}

function reading(rule: string, { clause, i, teller, told }: Telling, rest: Partial<Draft>): Draft {
  return draft(rule, clause, { from: i, to: i + 1 }, { left: teller.actors, right: told.actors, ...rest });
}

/** "… in a telephone call", "In talks on Monday, A told B …" */
function onAnOccasion(telling: Telling): Draft | null {
  const { clause: { tokens }, teller, told } = telling;
  const said = (from: number, to: number) => OCCASION.exec(tokens.slice(from, to).map((x) => x.key).join(' '));
  const fronted = teller.from <= 12 && !tokens.slice(0, teller.from).some((x) => x.key === 'with' || x.pos === 'VERB');
  const occasion = said(told.to, told.to + 9) ?? (fronted ? said(0, teller.from) : null);
  return occasion && reading('told-in-a-call', telling, { kind: /call|conversation/.test(occasion[1]!) ? 'CALL' : 'MEETING' });
}

/** "told visiting B" */
function toAVisitor(telling: Telling): Draft | null {
  const { clause: { tokens }, told } = telling;
  const visiting = tokens.slice(told.from, told.actors[0]!.to).some((x) => x.key === 'visiting');
  return visiting ? reading('told-a-visitor', telling, { roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.65 }) : null;
}

/** "briefed B", "went to the White House to brief B" */
function briefed(telling: Telling): Draft | null {
  const { clause: { tokens }, i, teller, told } = telling;
  const errand = tokens[i]!.key === 'brief' && tokens[i - 1]?.key === 'to' && tokens.slice(Math.max(0, i - 12), i).some((x) => WENT.test(x.key));
  if (!errand && !/^brief(?:ed|s)$/.test(tokens[i]!.key)) return null;
  return told.actors.every(isNamedPerson) && teller.actors[0]!.kind !== 'OTHERS' ? reading('briefed', telling, { confidence: 0.6 }) : null;
}

const WENT = /^(?:went|proceeded|travel?led|flew|drove|rushed|headed|came|arrived|returned)$/;

/** "A told B in Beijing that …": people of two countries, and a place right behind */
function atAPlace(telling: Telling): Draft | null {
  const { clause: { tokens, sentence }, teller, told } = telling;
  const [a, b] = [teller.actors[0]!, told.actors[0]!];
  const countries = [a, b].map((x) => x.parties[0]?.country ?? null);
  if (!isNamedPerson(a) || !isNamedPerson(b) || countries[0] === countries[1] || countries.includes(null) || !/^(?:in|at)$/.test(tokens[told.to]?.key ?? '')) return null;
  const place = sentence.spans.some((s) => s.kind === 'PLACE' && s.from > told.to && s.from <= told.to + 4);
  return place ? reading('told-at-a-place', telling, { confidence: 0.6 }) : null;
}
