import type { AgencySpan, ReadSentence, Span } from '../spans/span.js';
import { agencyOf } from './offices.js';
import { mention, type Registry } from './registry.js';

/** Gathers the agencies, countries and places that the article names, also those inside an office ("Mexican President"). */
export function gatherNames(sentences: ReadSentence[], registry: Registry): void {
  for (const { tokens, spans } of sentences) {
    for (const span of spans) {
      const at = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: span.rule };
      if (span.kind === 'AGENCY') mention(agencyOf(span, null, registry), { ...at, start: tokens[peopleBefore(span, spans)]!.start });
      else if (span.kind === 'COUNTRY') mention(registry.country(span.code), at);
      else if (span.kind === 'PLACE') mention(registry.place(span.name, span.country, span.venue), at);
      else if (span.kind === 'OFFICE' && span.agency && span.agency.rule !== 'embassy') {
        const { agency } = span;
        mention(agencyOf(agency, span.country, registry), { start: tokens[agency.from]!.start, end: tokens[agency.to - 1]!.end, rule: agency.rule });
      }
    }
  }
}

/** "the Russian foreign ministry": the people's name right before an agency of that country is part of how it is called. */
function peopleBefore(span: AgencySpan, spans: Span[]): number {
  const before = spans.find((s) => s.kind === 'COUNTRY' && s.to === span.from);
  return before?.kind === 'COUNTRY' && before.code === span.country && !/name|acronym/.test(span.rule) ? before.from : span.from;
}
