import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/clean/clean.js';
import { agencyTag } from '../../../src/clean/rules/agency-tag.js';
import { byline } from '../../../src/clean/rules/byline.js';
import { photoCredit } from '../../../src/clean/rules/photo-credit.js';
import { repeatedTitle } from '../../../src/clean/rules/repeated-title.js';
import { repeatedLine } from '../../../src/clean/rules/repeated-line.js';
import { script } from '../../../src/clean/rules/script.js';
import { sectionLabel } from '../../../src/clean/rules/section-label.js';
import { siteHeader } from '../../../src/clean/rules/site-header.js';
import { siteNotice } from '../../../src/clean/rules/site-notice.js';
import { timestamp } from '../../../src/clean/rules/timestamp.js';
import { articleOf, taken } from '../taken.js';

const TITLE = 'Premier of Ruritania visits Freedonia for talks on water';
const BODY = 'The premier of Ruritania arrived in Freedonia City on Monday for two days of talks on the shared river.';
const above = (line: string): string => `${TITLE}\n${line}\n${BODY}\n${BODY}`;

describe('byline', () => {
  it.each([
    'By Ada Lovelace and Grace Hopper, Associated Press',
    'By ROSA LUX | Published 3 May 2019 | Updated May 4, 2019 at 10:05 a.m. EST',
    'Jane Roe | Quito | 2019-05-03',
    'Posted on March 3, 2018',
    '5 min read',
    '2 hours ago',
    'Written by Staff Writer',
    'Source: Xinhua',
    'Diplomatic correspondent',
  ])('takes %s', (line) => {
    expect(taken(byline, above(line))).toEqual([line]);
  });

  it('takes what an agency signs its copy with, in brackets within a line', () => {
    expect(taken(byline, `${above('')}\n${BODY} (Reporting by A. Roe in Quito; Editing by B. Doe)`)).toEqual(['(Reporting by A. Roe in Quito; Editing by B. Doe)']);
  });

  it.each(['By land and by sea, they came', 'By 2030 emissions must fall', 'President and premier meet', 'Washington, D.C.', 'Joint Statement - May 3, 2019', 'May 3, 2019', 'By train to the capital'])('leaves %s', (line) => {
    expect(taken(byline, above(line))).toEqual([]);
  });

  it('leaves lines in the midst of the text', () => {
    const text = `${TITLE}\n${`${BODY}\n`.repeat(8)}By Ada Lovelace\n${`${BODY}\n`.repeat(3)}`;
    expect(taken(byline, text)).toEqual([]);
  });

  it('tells the day and the paper', () => {
    const { article } = clean(articleOf(above('By The Freedonia Herald | Created at 2019-05-03 09:55:51 | Updated at 2019-05-04 17:56:08 1 week ago')));
    expect(article).toMatchObject({ title: TITLE, publisher: 'The Freedonia Herald', publishedAt: '2019-05-03', modifiedAt: '2019-05-04T17:56:08Z' });
  });

  it('does not overrule what the article says of itself, nor take a reporter for a paper', () => {
    const given = { title: 'Given', publisher: 'The Bugle', publishedAt: '2019-01-01', modifiedAt: '2019-01-02T00:00:00Z' };
    expect(clean(articleOf(above('By The Freedonia Herald | Created at 2019-05-03 09:55:51'), given)).article).toMatchObject(given);
    expect(clean(articleOf(above('By Emily Post'))).article.publisher).toBeNull();
  });
});

describe('timestamp', () => {
  it.each([
    ['May 3, 2019', 'May 3, 2019'],
    ['2019-05-03 09:55FREEDONIA CITY — Talks began on Monday between the two sides.', '2019-05-03 09:55'],
    ['Updated May 3, 2019 The talks began on Monday between the two sides, officials said.', 'Updated May 3, 2019 '],
  ])('takes the stamp of %s', (line, stamp) => {
    expect(taken(timestamp, above(line))).toEqual([stamp.trim()]);
  });

  it.each(['On May 3, 2019, the two sides met in the capital.', 'May 3, 2019 was the day of the first meeting.', '2019 saw three summits.'])('leaves %s', (line) => {
    expect(taken(timestamp, above(line))).toEqual([]);
  });

  it('leaves the days of a chronicle', () => {
    expect(taken(timestamp, `${TITLE}\nMay 3, 2019\n${BODY}\nMay 5, 2019\n${BODY}`)).toEqual([]);
  });
});

describe('photo-credit', () => {
  it.each([
    ['The two leaders in Quito. (Photo: Presidency of Ecuador)', '(Photo: Presidency of Ecuador)'],
    ['The two leaders in Quito. (AP Photo/Dolores Ochoa)', '(AP Photo/Dolores Ochoa)'],
    ['The two leaders in Quito. [Photo/Agencies]', '[Photo/Agencies]'],
    ['The two leaders in Quito. (D. Roe/VOA)', '(D. Roe/VOA)'],
    ['The two leaders in Quito. Photo by Rodrigo Buendia/AFP via Getty Images', 'Photo by Rodrigo Buendia/AFP via Getty Images'],
    ['The two leaders in Quito. (Photo internet reproductio', '(Photo internet reproductio'],
    ['The two leaders in Quito. REUTERS/Karen Toro', 'REUTERS/Karen Toro'],
    ['The two leaders in Quito, May 3, 2019.Karen Toro/File Photo', 'Karen Toro/File Photo'],
    ['The two leaders in Quito. Photograph: Karen Toro/Reuters', 'Photograph: Karen Toro/Reuters'],
    ['The two leaders in Quito (Karen Toro/PA)', '(Karen Toro/PA)'],
    ['Photo: Ministry of Foreign Affairs', 'Photo: Ministry of Foreign Affairs'],
    ['Image caption, The two leaders in Quito', 'Image caption,'],
  ])('takes the credit of %s', (line, credit) => {
    expect(taken(photoCredit, above(line))).toEqual([credit]);
  });

  it.each([
    'QUITO, Ecuador (AP) — The two leaders met.',
    'He told Agence France-Presse (AFP) that the talks went well.',
    'The minister (a photographer by training) met the envoy.',
    'She took a photo by the fountain with the president.',
    'The two met. (road/map and trend) They met again.',
    'The envoys (Ana Ruiz/Juan Soto) met the premier.',
    'The picture (see page 3) shows both leaders.',
    'Talks on photo identity cards (photo ID) were held.',
    'The Organization of American States (OAS) met on Friday.',
    'FILE PHOTO: The premier meets the president at the palace in Quito.',
    'Photo: The premier met the president at the palace in Quito.',
  ])('leaves %s', (line) => {
    expect(taken(photoCredit, above(line))).toEqual([]);
  });
});

describe('agency-tag', () => {
  it('takes the agency that signs the text, and leaves it in the dateline', () => {
    expect(taken(agencyTag, `LIMA (AFP) — ${BODY}\n${BODY} – AFP`)).toEqual(['– AFP']);
    expect(taken(agencyTag, `${BODY}\n(With inputs from agencies)`)).toEqual(['(With inputs from agencies)']);
    expect(taken(agencyTag, `${BODY}\n${BODY} PTI SKU ZH`)).toEqual(['PTI SKU ZH']);
  });
  it('leaves agencies that the text speaks of', () => {
    expect(taken(agencyTag, `${BODY}\nThe minister met the head of Reuters.\nHe spoke to the AP.`)).toEqual([]);
  });
});

describe('section-label', () => {
  it('takes the section above a headline, and one word beside a byline', () => {
    const { furniture, blocks } = clean(articleOf(`World\n${TITLE}\nBy Ada Lovelace\nWater\n${BODY}`));
    expect(furniture.map((f) => f.rule)).toEqual(['section-label', 'byline', 'section-label']);
    expect(blocks.map((b) => b.kind)).toEqual(['TITLE', 'PARAGRAPH']);
  });
  it('leaves subheads and places', () => {
    expect(taken(sectionLabel, `${TITLE}\n${BODY}\nBackground\n${BODY}\nPolitics\n${BODY}`)).toEqual([]);
    expect(taken(sectionLabel, `${TITLE}\nWashington, D.C.\n${BODY}`)).toEqual([]);
  });
});

describe('site-header and site-notice', () => {
  it('takes the labels of a header above the headline', () => {
    const text = `US Edition\nMore\nClimate\n${TITLE}\n${BODY}`;
    const { article, blocks } = clean(articleOf(text));
    expect([article.title, blocks.length]).toEqual([TITLE, 2]);
  });
  it('takes what stands above a headline that is told again', () => {
    const text = `Morning paper of the capital\n${TITLE}\n3 May 2019\n${TITLE}\n${BODY}`;
    expect(clean(articleOf(text)).article.title).toBe(TITLE);
  });
  it('leaves one label and names above the text', () => {
    expect(taken(siteHeader, `JOINT STATEMENT\n${TITLE}\n${BODY}`)).toEqual([]);
    expect(taken(siteHeader, `Ana Ruiz\nMinister\n${BODY}`)).toEqual([]);
  });
  it('takes archive notes, and learns the day from them', () => {
    expect(clean(articleOf(`This is an archive article published on November 7, 2010\n${TITLE}\n${BODY}`)).article).toMatchObject({ title: TITLE, publishedAt: '2010-11-07' });
    expect(taken(siteNotice, 'An official website of the Republic of Freedonia\nThe official website was down, the minister said.')).toHaveLength(1);
  });
  it('takes a caption that is said again right after', () => {
    expect(taken(repeatedLine, `${BODY}\n${BODY}\nYes.\nYes.`)).toEqual([BODY]);
  });
  it('does not take the days of other articles for its own', () => {
    expect(clean(articleOf(`${TITLE}\n${BODY}\n${BODY}\nPremier flies home | 3 May 2019\n11:50 | 04.05.2019`)).article.publishedAt).toBeNull();
  });
});

describe('repeated-title', () => {
  it.each([
    TITLE,
    'Premier of Ruritania visits Freedonia for talks…',
    'Premier of Ruritania visits Freedonia for negotiations on water',
    `visits Freedonia for talks on water${TITLE}.`,
  ])('takes %s', (line) => {
    expect(taken(repeatedTitle, above(line))).toEqual([line]);
  });

  it('takes a teaser of the line after it', () => {
    expect(taken(repeatedTitle, above(`Ministers of both countries signed the water...\nMinisters of both countries signed the water treaty on Monday.`))).toEqual(['Ministers of both countries signed the water...']);
  });

  it.each([
    'Premier of Ruritania cancels Freedonia visit over talks on water',
    'Premier of Ruritania visits Sylvania for talks on water',
    'Premier of Ruritania visits Freedonia',
    'Premier of Ruritania denies visits Freedonia for talks on water',
    'The premier then said...',
  ])('leaves %s', (line) => {
    expect(taken(repeatedTitle, above(line))).toEqual([]);
  });

  it('takes the title that the page tells for the headline, wherever it stands above the text', () => {
    const text = above('Water talks open in Freedonia City');
    const { blocks } = clean(articleOf(text, { title: 'Water talks open in Freedonia City' }));
    expect(blocks.filter((b) => b.kind === 'TITLE').map((b) => text.slice(b.start, b.end))).toEqual(['Water talks open in Freedonia City']);
  });
});

describe('script', () => {
  it('takes programs of several lines', () => {
    const program = '[CDATA[*/\nstartWidget(\n{\nitems:[],\nmobile:true\n})';
    expect(taken(script, `${BODY}\n${program}\n${BODY}`)).toEqual(program.split('\n'));
  });
  it('takes programs glued to the text, up to where their brackets close', () => {
    expect(taken(script, `(function(d){ d.write("<b>"); })(document);${BODY}`)).toEqual(['(function(d){ d.write("<b>"); })(document);']);
    expect(taken(script, `[CDATA[*/ startWidget({items:[]}) ${BODY}`)).toEqual(['[CDATA[*/ startWidget({items:[]})']);
  });
  it('takes styles and data', () => {
    expect(taken(script, '.menu { color: red; }\n.top { margin: 0; }\n{"@type": "Thing", "name": "x"}')).toHaveLength(3);
  });
  it.each([
    'Chair: Maria Lopez;\nRapporteur: John Doe;',
    'Ana Ruiz (Chile);\nJuan Soto (Peru);',
    '<p>The premier met the president.</p>\n<p>They spoke of water.</p>',
    'Venue: Quito\nDate: Monday',
    'Participants (all present):\nthe premier; the president;',
    'The function (and form) of the council was discussed.',
  ])('leaves %s', (text) => {
    expect(taken(script, text)).toEqual([]);
  });
});
