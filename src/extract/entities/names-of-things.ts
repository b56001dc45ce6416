import type { ReadSentence } from '../spans/span.js';
import { agencyOf } from './offices.js';
import { mention, type Registry } from './registry.js';

/** Gathers the agencies, countries and places that the article names, also those inside an office ("Mexican President"). */
export function gatherNames(sentences: ReadSentence[], registry: Registry): void {
  for (const { tokens, spans } of sentences) {
    for (const span of spans) {
      const at = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end, rule: span.rule };
      if (span.kind === 'AGENCY') mention(agencyOf(span, null, registry), at);
      else if (span.kind === 'COUNTRY') mention(registry.country(span.code), at);
      else if (span.kind === 'PLACE') mention(registry.place(span.name, span.country, span.venue), at);
      else if (span.kind === 'OFFICE' && span.agency && span.agency.rule !== 'embassy') {
        const { agency } = span;
        mention(agencyOf(agency, span.country, registry), { start: tokens[agency.from]!.start, end: tokens[agency.to - 1]!.end, rule: agency.rule });
      }
    }
  }
}
