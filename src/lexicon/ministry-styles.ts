import { fold } from './table.js';

/** Countries whose ministries are departments; all others have ministries. */
const DEPARTMENTS = new Set(['US', 'PH', 'IE', 'ZA', 'AU', 'CH', 'PR', 'PG', 'HK']);
/** Countries where a department or a secretariat that is named for a field is the ministry itself. */
const ALSO_DEPARTMENT = new Set([...DEPARTMENTS, 'CA', 'GB', 'TH', 'SG', 'BE', 'XK']);
const ALSO_SECRETARIAT = new Set(['MX', 'HN', 'AR', 'BR', 'GT', 'PH', 'DO', 'SV', 'CO', 'EC', 'VA', 'LY']);
/** Fields whose article English keeps: the Interior, the Environment. */
const WITH_ARTICLE = new Set(['Interior', 'Treasury', 'Environment', 'Navy', 'Army', 'Economy', 'Budget', 'Air Force']);

/** "Interior" → "the Interior" after "of". */
export function fieldAfterOf(field: string): string {
  return WITH_ARTICLE.has(field) && field !== 'Economy' ? `the ${field}` : field;
}

/** "Ministry of Health", "Department of Health": what the country calls its ministries in English. */
export function genericMinistryName(country: string, field: string): string {
  return `${DEPARTMENTS.has(country) ? 'Department' : 'Ministry'} of ${fieldAfterOf(field)}`;
}

/** Whether a name that holds a field ("Department of Health", "Secretariat of Energy") is that of a ministry in the country. */
export function ministryWord(country: string, name: string): boolean {
  const key = fold(name);
  if (/\bministry\b/.test(key) || /^(?:foreign|home|war|colonial) office$/.test(key)) return true;
  if (/\b(?:department|dept\.)/.test(key)) return ALSO_DEPARTMENT.has(country);
  return /\bsecretariat\b/.test(key) && ALSO_SECRETARIAT.has(country);
}
