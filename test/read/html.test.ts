import { describe, expect, it } from '@jest/globals';
import { readHtml } from '../../src/read/html/html.js';

const P1 = 'The premier of Ruritania arrived in Freedonia City on Monday for two days of talks on the shared river, officials said.';
const P2 = 'She was received at the palace by the president, who spoke of a new beginning between the two countries, and of trade.';

const page = (head: string, body: string, lang = 'en'): string => `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>${body}
<footer><p>© 2019 The Bugle</p><a href="/privacy">Privacy</a></footer><script>document.write('<p>written</p>')</script></body></html>`;

describe('readHtml', () => {
  it('reads the main text, a paragraph, heading, item and caption a line, under the title', () => {
    const body = `<main><article><h1>Premier visits</h1><p>${P1}</p><h2>At the palace</h2><p>${P2}<br>They ate.</p><p>Present were:</p><ul><li>Ana Ruiz, minister</li><li><p>Karl Weiss, envoy</p></li></ul>
      <figure><img src="x.jpg"><figcaption>The premier, left</figcaption></figure><table><tr><th>Day</th><td>Monday</td></tr></table><p hidden>unseen</p>
      <div class="related-stories"><h3>More</h3><ul><li><a href="/1">King meets Queen in Sylvania today</a></li></ul></div></article></main>`;
    expect(readHtml(page('<title>Premier visits - The Bugle</title><meta property="og:site_name" content="The Bugle">', body), 'x').text).toBe(
      ['Premier visits', '', P1, 'At the palace', P2, 'They ate.', 'Present were:', '- Ana Ruiz, minister', '- Karl Weiss, envoy', 'The premier, left', 'Day; Monday'].join('\n'));
  });

  it('reads what the page says of itself in JSON-LD', () => {
    const ld = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'no' }, { '@type': ['NewsArticle'], headline: 'Premier visits', datePublished: '2019-05-03T23:30:00-05:00', dateModified: '2019-05-04T08:00:00+0200', publisher: { '@type': 'Organization', name: 'The Bugle' }, url: 'https://bugle.example/a' }] };
    expect(readHtml(page(`<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(ld)}</script>`, `<p>${P1}</p><p>${P2}</p>`, 'en-gb'), 'x')).toMatchObject({
      title: 'Premier visits', publishedAt: '2019-05-03', modifiedAt: '2019-05-04T06:00:00Z', publisher: 'The Bugle', language: 'en-GB', url: 'https://bugle.example/a',
    });
  });

  it('reads meta tags and <time>, and takes what is malformed there for unsaid', () => {
    const head = '<meta property="og:title" content="Premier visits | The Bugle"><meta property="og:site_name" content="The Bugle"><meta property="article:published_time" content="soon"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://bugle.example/b">';
    expect(readHtml(page(head, `<article><time datetime="2019-05-03T10:00">3 May</time><p>${P1}</p><p>${P2}</p></article>`), 'x')).toMatchObject({ title: 'Premier visits', publishedAt: '2019-05-03', url: 'https://bugle.example/b', publisher: 'The Bugle' });
  });

  it('takes the headline that readers see, not the name of the site', () => {
    const body = `<h1>The Bugle</h1><article><h2>Premier visits</h2><p>${P1}</p><p>${P2}</p></article>`;
    expect(readHtml(page('<meta property="og:title" content="Premier visits"><meta property="og:site_name" content="The Bugle">', body), 'x').title).toBe('Premier visits');
    expect(readHtml(page('<title>x</title>', `<h1>Premier visits Freedonia</h1><p>${P1}</p>`), 'x').title).toBe('Premier visits Freedonia');
    expect(readHtml(page('<title>Premier visits Freedonia City today | Bugle News</title>', `<p>${P1}</p>`), 'x').title).toBe('Premier visits Freedonia City today');
  });

  it('reads a short page and a bare fragment', () => {
    expect(readHtml('<p>They met.</p>', 'x').text).toBe('They met.');
    expect(readHtml(page('', '<div>They met<br>in Quito.</div>'), 'x').text).toContain('They met\nin Quito.');
  });

  it('runs no script and reads none', () => {
    const { text } = readHtml(page('<style>p{}</style>', `<article><p>${P1}<script>alert('boo')</script></p><p>${P2}</p></article>`), 'x');
    expect(text).toBe(`${P1}\n${P2}`);
  });

  it.each([
    ['nothing', '<html><body></body></html>', 'has no'],
    ['a page nested too deep', `<html><body>${'<div>'.repeat(5_000)}text</body></html>`, 'nested more than 200'],
    ['a page of too many elements', `<html><body>${'<i>a</i>'.repeat(60_000)}</body></html>`, 'more than 50,000 elements'],
  ])('refuses %s', (_name, html, reason) => {
    expect(() => readHtml(html, 'page.html')).toThrow(new RegExp(`^page\\.html: .*${reason}`));
  });
});
