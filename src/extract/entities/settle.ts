import { countryLabel } from '../spans/gazetteer.js';
import type { ArticleCountries } from './countries.js';
import type { Agency } from './entity.js';
import { ministry } from './ministry.js';
import { mention, type Registry } from './registry.js';

/** Offices whose country the text told only through their holder get it now, with their ministry; one office then stands once. */
export function settleOffices(registry: Registry, countries: ArticleCountries): void {
  for (const person of registry.people) {
    for (const held of person.offices) {
      const { office } = held;
      if (office.agency && !office.agency.country && person.country && office.agency.name !== 'Embassy') office.agency = settledAgency(office.agency, person.country, registry);
      if (office.agency?.name === 'Embassy') office.agency = embassy(office.agency, person.country, countries, registry);
      if (office.country || !person.country) continue;
      const settled = registry.office(office.name, person.country, office.head, office.role, office.agency ?? ministry(office.name, person.country, registry));
      for (const m of office.mentions) mention(settled, m);
      held.office = settled;
    }
    person.offices = person.offices.filter((o, i) => person.offices.findIndex((p) => p.office === o.office && p.status === o.status) === i);
  }
}

/** "the Ministry of the Interior" of somebody whose country is known by now. */
function settledAgency(agency: Agency, country: string, registry: Registry): Agency {
  const settled = registry.agency(agency.name, country, agency.acronym);
  for (const m of agency.mentions) mention(settled, m);
  agency.mentions.length = 0;
  return settled;
}

/** "the embassy" of a delegation: its country's, in the other country the article is about. */
function embassy(agency: Agency, country: string | null, countries: ArticleCountries, registry: Registry): Agency {
  const host = country ? countries.other(country) : null;
  if (!country || !host) return agency;
  const settled = registry.agency(`Embassy of ${withArticle(country)} in ${withArticle(host)}`, country, null);
  for (const m of agency.mentions) mention(settled, m);
  agency.mentions.length = 0;
  return settled;
}

function withArticle(code: string): string {
  const name = countryLabel(code);
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Solomon|Marshall|Czech Republic|Dominican Republic|Central African)/.test(name) ? `the ${name}` : name;
}
