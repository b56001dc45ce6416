import { byCodeUnit } from '../../domain/text.js';
import type { Reader } from '../request.js';
import type { AgencyRow, MeetingRow, OfficeRow, TenureRow } from '../rows.js';

/** What records point at, gathered on the way and written when all of them are known: each once, however many point at it. */
export class Referenced {
  readonly offices = new Set<string>();
  readonly agencies = new Set<string>();
  /** code → name */
  readonly countries = new Map<string, string>();
  readonly places = new Map<string, MeetingRow['places'][number]>();
  readonly articles = new Set<string>();

  tenure({ office, sources }: TenureRow): void {
    this.offices.add(office);
    for (const { id } of sources) this.articles.add(id);
  }

  meeting({ participations, places, reports }: MeetingRow): void {
    for (const { node, name, capacity } of participations) {
      if (node.startsWith('office/')) this.offices.add(node);
      if (node.startsWith('agency/')) this.agencies.add(node);
      if (node.startsWith('country/')) this.countries.set(node.slice('country/'.length), name);
      if (capacity !== null) this.offices.add(capacity);
    }
    for (const place of places) this.places.set(place.id, place);
    for (const { article } of reports) this.articles.add(article);
  }

  /** The offices, whose agencies are referenced from then on. */
  async *officeRows(read: Reader): AsyncGenerator<OfficeRow> {
    for await (const page of read.byIds<OfficeRow>('Export.offices', this.offices)) {
      for (const office of page) {
        if (office.agency !== null) this.agencies.add(office.agency);
        yield office;
      }
    }
  }

  /** The agencies and those they are part of. */
  async *agencyRows(read: Reader): AsyncGenerator<AgencyRow> {
    const written = new Set<string>();
    for (let next = [...this.agencies]; next.length; next = [...this.agencies].filter((id) => !written.has(id))) {
      for (const id of next) written.add(id);
      for await (const page of read.byIds<AgencyRow>('Export.agencies', next)) {
        for (const agency of page) {
          if (agency.parent !== null) this.agencies.add(agency.parent);
          yield agency;
        }
      }
    }
  }

  /** The places, in the order of their ids. */
  placeRows(): MeetingRow['places'] {
    return [...this.places.values()].sort((a, b) => byCodeUnit(a.id, b.id));
  }
}
