import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkExtraction } from '../../../src/domain/check-extraction.js';
import type { Extraction } from '../../../src/domain/extraction.js';
import { projectRoot } from '../../../src/domain/project-root.js';
import type { TableRow } from '../../../src/domain/table-row.js';
import { extractRow } from '../../../src/extract/rows/extract-row.js';
import { readSources } from '../../../src/read/read.js';
import { toFacts } from '../../../src/resolve/facts/to-facts.js';
import { findShared } from '../../support/shared.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const mappings = join(projectRoot, 'samples', 'tables');

async function rowsOf(path: string, mapping: string, limit = Infinity): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const result of readSources([path], { mapping })) {
    if (result.kind !== 'row') throw new Error(result.kind === 'failure' ? result.error.message : result.kind);
    if (rows.push(result.row) >= limit) break;
  }
  return rows;
}

/** One row of a table in the layout of a mapping of samples/tables. */
async function rowOf(mapping: 'visits-to-the-us' | 'us-travels', cells: readonly string[]): Promise<Extraction> {
  const header = mapping === 'us-travels' ? 'start\tend\ttraveller\trole\tcountry\tlocale\tremarks' : 'start\tend\tvisitor\tfrom\tdescription';
  const path = join(folder, 'table.tsv');
  writeFileSync(path, `${header}\n${cells.join('\t')}\n`);
  const [row] = await rowsOf(path, join(mappings, `${mapping}.mapping.yaml`));
  return checkExtraction(extractRow(row!), 'row');
}

/** People with their offices and countries, and reports, as a reader would note them. */
function noted({ entities, reports }: Extraction): string[] {
  const by = new Map(entities.map((e) => [e.ref, e]));
  const people = entities.flatMap((e) => (e.type === 'PERSON' ? [`${e.name}, ${e.offices.map((o) => `${o.status === 'CURRENT' ? '' : `${o.status} `}${by.get(o.office)!.name} of ${by.get(o.office)!.country}`).join(' and ')}`] : []));
  const told = reports.map((r) => `${r.kind} ${r.participants.map((p) => `${by.get(p.entity)!.name}/${p.side}`).sort().join(' + ')}${r.others.map((o) => ` + (${o.text})`).join('')} | ${r.place ? `${by.get(r.place.entity)!.name}/${by.get(r.place.entity)!.country}` : '-'} | ${r.date?.edtf ?? '-'}`);
  return [...people, ...told];
}

describe('a register of visitors', () => {
  it.each<[string[], string[]]>([
    [['1998-02-05', '1998-02-06', 'Prime Minister Tony Blair', 'United Kingdom', 'Official visit.'],
      ['Tony Blair, Prime Minister of GB', 'VISIT Tony Blair/GB | United States/US | 1998-02-05/1998-02-06']],
    [['1978-09-05', '1978-09-18', 'President Anwar Sadat', 'Egypt', 'Took part in the talks at Camp David. Met with President Carter September 6.'],
      ['Anwar Sadat, President of EG', 'Carter, President of US', 'VISIT Anwar Sadat/EG | United States/US | 1978-09-05/1978-09-18', 'MEETING Anwar Sadat/EG + Carter/US | United States/US | 1978-09-06']],
    [['1999-01-05', '1999-01-05', 'King Hussein I', 'Jordan', 'Private visit.'],
      ['Hussein I, King of JO', 'VISIT Hussein I/JO | United States/US | 1999-01-05']],
    [['2012-11-27', '2012-11-27', 'President-elect Enrique Peña Nieto', 'Mexico', 'Met with President Obama in Washington.'],
      ['Enrique Peña Nieto, DESIGNATE President of MX', 'Obama, President of US', 'VISIT Enrique Peña Nieto/MX | United States/US | 2012-11-27', 'MEETING Enrique Peña Nieto/MX + Obama/US | Washington/US | 2012-11-27']],
    [['2016-03-10', '2016-03-11', 'Prime Minister Justin Trudeau', 'Canada', 'State dinner; met with President Obama and discussed the Arctic.'],
      ['Justin Trudeau, Prime Minister of CA', 'Obama, President of US', 'VISIT Justin Trudeau/CA | United States/US | 2016-03-10/2016-03-11', 'MEETING Justin Trudeau/CA + Obama/US | United States/US | [2016-03-10..2016-03-11]']],
    [['1954-05-28', '1954-05-31', 'Emperor Haile Selassie', 'Ethiopia', 'State visit. Afterwards visited Boston and Chicago.'],
      ['Haile Selassie, Emperor of ET', 'VISIT Haile Selassie/ET | United States/US | 1954-05-28/1954-05-31']],
    [['1979-10-06', '1979-10-07', 'Pope John Paul II', 'Vatican City', 'Received by President Carter.'],
      ['John Paul II, Pope of VA', 'Carter, President of US', 'VISIT John Paul II/VA | United States/US | 1979-10-06/1979-10-07', 'MEETING Carter/US + John Paul II/VA | United States/US | [1979-10-06..1979-10-07]']],
    [['2018-04-27', '2018-04-27', 'Chancellor Angela Merkel', 'Germany', 'Working visit.'],
      ['Angela Merkel, Chancellor of DE', 'VISIT Angela Merkel/DE | United States/US | 2018-04-27']],
    [['1990-09-29', '1990-09-29', 'Amir Jabir al-Ahmed al-Sabah', 'Kuwait', 'Met with President Bush.'],
      ['Jabir al-Ahmed al-Sabah, Amir of KW', 'Bush, President of US', 'VISIT Jabir al-Ahmed al-Sabah/KW | United States/US | 1990-09-29', 'MEETING Bush/US + Jabir al-Ahmed al-Sabah/KW | United States/US | 1990-09-29']],
    [['1987-12-08', '1987-12-10', 'General Secretary Mikhail S. Gorbachev', 'U.S.S.R.', 'Signed the treaty on intermediate-range missiles and met with President Reagan.'],
      ['Mikhail S. Gorbachev, General Secretary of SUHH', 'Reagan, President of US', 'VISIT Mikhail S. Gorbachev/SUHH | United States/US | 1987-12-08/1987-12-10', 'MEETING Mikhail S. Gorbachev/SUHH + Reagan/US | United States/US | [1987-12-08..1987-12-10]']],
    [['1957-10-16', '1957-10-20', 'Queen Elizabeth II', 'United Kingdom', 'State visit.'],
      ['Elizabeth II, Queen of GB', 'VISIT Elizabeth II/GB | United States/US | 1957-10-16/1957-10-20']],
    [['1979-01-29', '1979-02-01', 'Vice Premier Deng Xiaoping', 'China, People’s Republic of', 'Official visit.'],
      ['Deng Xiaoping, Vice Premier of CN', 'VISIT Deng Xiaoping/CN | United States/US | 1979-01-29/1979-02-01']],
  ])('%j', async (cells, expected) => {
    expect(noted(await rowOf('visits-to-the-us', cells))).toEqual(expected);
  });
});

describe('a register of trips', () => {
  it.each<[string[], string[]]>([
    [['2014-02-14', '2014-02-15', 'kerry-john-forbes', 'secretary', 'China', 'Beijing', 'Met with President Xi Jinping and Foreign Minister Wang Yi.'],
      ['John Kerry, Secretary of State of US', 'Xi Jinping, President of CN', 'Wang Yi, Foreign Minister of CN', 'VISIT John Kerry/US | Beijing/CN | 2014-02-14/2014-02-15', 'MEETING John Kerry/US + Wang Yi/CN + Xi Jinping/CN | Beijing/CN | [2014-02-14..2014-02-15]']],
    [['2010-11-18', '2010-11-18', 'obama-barack', 'president', 'Portugal', 'Lisbon', 'Attended the NATO summit and met with President Cavaco Silva.'],
      ['Barack Obama, President of US', 'Cavaco Silva, President of PT', 'VISIT Barack Obama/US | Lisbon/PT | 2010-11-18', 'MEETING Barack Obama/US + Cavaco Silva/PT | Lisbon/PT | 2010-11-18']],
    [['1966-01-20', '1966-01-21', 'rusk-david-dean', 'secretary', 'Spain', 'Havana (Cuba), Madrid', 'Met with senior Spanish officials.'],
      ['Dean Rusk, Secretary of State of US', 'VISIT Dean Rusk/US | Spain/ES | 1966-01-20/1966-01-21', 'MEETING Dean Rusk/US + (senior Spanish officials) | Spain/ES | [1966-01-20..1966-01-21]']],
    [['1943-11-22', '1943-11-26', 'roosevelt-franklin-d', 'president', 'Egypt', 'Cairo', 'Conferred with Prime Minister Churchill and Generalissimo Chiang Kai-shek.'],
      ['Franklin D. Roosevelt, President of US', 'Churchill, Prime Minister of GB', 'Chiang Kai-shek, Generalissimo of CN', 'VISIT Franklin D. Roosevelt/US | Cairo/EG | 1943-11-22/1943-11-26', 'MEETING Chiang Kai-shek/CN + Churchill/GB + Franklin D. Roosevelt/US | Cairo/EG | [1943-11-22..1943-11-26]']],
    [['1982-06-07', '1982-06-07', 'reagan-ronald', 'president', 'Vatican City', '', 'Audience with Pope John Paul II.'],
      ['Ronald Reagan, President of US', 'John Paul II, Pope of VA', 'VISIT Ronald Reagan/US | Holy See/VA | 1982-06-07', 'MEETING John Paul II/VA + Ronald Reagan/US | Holy See/VA | 1982-06-07']],
    [['1959-12-07', '1959-12-09', 'eisenhower-dwight-d', 'president', 'Pakistan', 'Karachi', 'Informal visit; met with President Ayub Khan.'],
      ['Dwight D. Eisenhower, President of US', 'Ayub Khan, President of PK', 'VISIT Dwight D. Eisenhower/US | Karachi/PK | 1959-12-07/1959-12-09', 'MEETING Ayub Khan/PK + Dwight D. Eisenhower/US | Karachi/PK | [1959-12-07..1959-12-09]']],
    [['1997-12-22', '1997-12-22', 'clinton-william-j', 'president', 'Italy', 'Aviano', 'Stopped en route to Bosnia.'],
      ['Bill Clinton, President of US', 'VISIT Bill Clinton/US | Aviano/IT | 1997-12-22']],
    [['1990-11-23', '1990-11-23', 'baker-james-addison', 'secretary', 'Egypt', 'Cairo', 'Accompanied President Bush to a meeting with President Mubarak.'],
      ['James A. Baker III, Secretary of State of US', 'Bush, President of US', 'Mubarak, President of EG', 'VISIT James A. Baker III/US | Cairo/EG | 1990-11-23', 'MEETING James A. Baker III/US + Mubarak/EG | Cairo/EG | 1990-11-23']],
    [['2003-05-10', '2003-05-12', 'powell-colin-luther', 'secretary', 'Israel', 'Jerusalem', 'Attended a working group meeting and met with Prime Minister Sharon.'],
      ['Colin Powell, Secretary of State of US', 'Sharon, Prime Minister of IL', 'VISIT Colin Powell/US | Jerusalem/IL | 2003-05-10/2003-05-12', 'MEETING Colin Powell/US + Sharon/IL | Jerusalem/IL | [2003-05-10..2003-05-12]']],
    [['1974-12-14', '1974-12-14', 'kissinger-henry-a', 'secretary', 'Egypt', 'Cairo', 'Discussed the peace process with President Sadat.'],
      ['Henry Kissinger, Secretary of State of US', 'Sadat, President of EG', 'VISIT Henry Kissinger/US | Cairo/EG | 1974-12-14', 'MEETING Henry Kissinger/US + Sadat/EG | Cairo/EG | 1974-12-14']],
    [['2025-02-03', '2025-02-04', 'rubio-marco', 'secretary', 'Costa Rica', 'San José', 'Met with President Rodrigo Chaves and Foreign Minister Arnoldo André.'],
      ['Marco Rubio, Secretary of State of US', 'Rodrigo Chaves, President of CR', 'Arnoldo André, Foreign Minister of CR', 'VISIT Marco Rubio/US | San José/CR | 2025-02-03/2025-02-04', 'MEETING Arnoldo André/CR + Marco Rubio/US + Rodrigo Chaves/CR | San José/CR | [2025-02-03..2025-02-04]']],
    [['1912-03-01', '1912-03-03', 'knox-philander-chase', 'secretary', 'Costa Rica', 'San Jose', 'Met with President Jimenez.'],
      ['Philander C. Knox, Secretary of State of US', 'Jimenez, President of CR', 'VISIT Philander C. Knox/US | San Jose/CR | 1912-03-01/1912-03-03', 'MEETING Jimenez/CR + Philander C. Knox/US | San Jose/CR | [1912-03-01..1912-03-03]']],
    [['2021-06-16', '2021-06-16', 'biden-joseph-r', 'president', 'Switzerland', 'Geneva', 'Met with President Guy Parmelin. Also met with Russian President Vladimir Putin.'],
      ['Joe Biden, President of US', 'Guy Parmelin, President of CH', 'Vladimir Putin, President of RU', 'VISIT Joe Biden/US | Geneva/CH | 2021-06-16', 'MEETING Guy Parmelin/CH + Joe Biden/US | Geneva/CH | 2021-06-16', 'MEETING Joe Biden/US + Vladimir Putin/RU | Geneva/CH | 2021-06-16']],
  ])('%j', async (cells, expected) => {
    expect(noted(await rowOf('us-travels', cells))).toEqual(expected);
  });
});

describe('whatever a row says', () => {
  const phrase = fc.constantFrom('Met with President Obama', 'met', 'and', ';', '. ', 'Received by', 'King', 'the', 'Prime Minister', 'A. B.', 'Discussed', '(', 'U.S.-EU Summit', '“', 'talks with', 'Zoë', '李', '🙂', ', ', 'also', 'Met', '\u0301', 'Angela Merkel', '1999', 'May 4');
  const words = fc.array(phrase, { minLength: 1, maxLength: 12 }).map((w) => w.join(' ')).filter((s) => /\p{L}/u.test(s));

  it('each quote is where it says, and the same row reads the same', async () => {
    await fc.assert(fc.asyncProperty(words, words, async (visitor, description) => {
      const cells = ['1999-05-03', '1999-05-06', visitor, 'Norway', description];
      const read = await rowOf('visits-to-the-us', cells);
      expect(await rowOf('visits-to-the-us', cells)).toEqual(read);
      expect(read.reports[0]!.kind).toBe('VISIT');
      expect(toFacts(read).reports.every((r) => r.quote.length > 0 && r.participants.every((p) => p.quote.length > 0))).toBe(true);
    }), { numRuns: 60 });
  });
});

const shared = findShared('500 rows of each table of facts');

(shared ? describe : describe.skip)('the tables beside the checkout', () => {
  it.each(['visits-to-the-us', 'us-travels'])('%s: every row has its visitor with an office and a country, and a date', async (name) => {
    const rows = await rowsOf(join(shared ?? '', 'facts', `${name}.tsv`), join(mappings, `${name}.mapping.yaml`), 500);
    const read = rows.map((row) => checkExtraction(extractRow(row), row.article.origin));
    const lacking = read.filter(({ entities, reports }) => {
      const visitor = entities.find((e) => e.ref === reports[0]?.participants[0]?.entity);
      return visitor?.type !== 'PERSON' || visitor.country === null || !visitor.offices.length || reports.some((r) => r.date === null || r.place === null);
    });
    expect(lacking.map((e) => e.article.text)).toEqual([]);
    const meetings = read.flatMap((e) => e.reports).filter((r) => r.kind === 'MEETING');
    expect(meetings.length).toBeGreaterThan(name === 'us-travels' ? 200 : 30);
    // everybody met sits on a side of their own
    expect(meetings.filter((r) => new Set(r.participants.map((p) => p.side)).size < 2 && !r.others.length).length).toBeLessThan(meetings.length * 0.02);
  });
});
