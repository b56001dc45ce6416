import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundleExplorer } from '../../src/explorer/bundle.js';
import { exampleQuestions } from '../../src/explorer/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { findBrowser } from '../support/browser.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { until } from '../support/slow-queries.js';
import { tell } from '../support/tell.js';

const executablePath = findBrowser();
let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  await bundleExplorer();
  graph = await openTestGraph();
  await loadFacts(graph, [tell({ url: 'https://example.org/kyiv', on: '2023-02-21', people: { 'Volodymyr Zelenskyy@UA': ['President'] } })]);
  server = await startServer({ graph, port: 0, limits: { look: 200 } });
}, 300_000);

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

describe('the playground', () => {
  it('is a page whose parts all come from here', async () => {
    const page = await fetch(server.url);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1]!).filter((part) => !part.startsWith('data:'));
    expect(parts.length).toBe(2);
    for (const part of parts) {
      const answer = await fetch(new URL(part, server.url));
      expect([part, answer.status]).toEqual([part, 200]);
      expect(await answer.text()).not.toMatch(/url\(["']?https?:|@import/);
    }
  });
});

(executablePath ? describe : describe.skip)('the playground in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => new URL(request.url()).origin !== new URL(server.url).origin && !request.url().startsWith('data:') && complaints.push(`asked elsewhere: ${request.url()}`));
    await page.goto(server.url);
    await page.waitForSelector('.graphiql-execute-button');
  });

  afterAll(async () => browser?.close());

  it('opens with the example questions in its tabs', async () => {
    expect(await page.title()).toContain('Readout');
    const tabs = await page.locator('.graphiql-tab').allInnerTexts();
    expect(tabs.map((tab) => tab.trim())).toEqual(exampleQuestions.map(({ query }) => /query (\w+)/.exec(query)![1]));
  });

  it('knows the schema', async () => {
    await page.getByRole('button', { name: /documentation explorer/i }).first().click();
    await page.getByText('who met whom', { exact: false }).or(page.getByText('A GraphQL schema', { exact: false })).or(page.locator('.graphiql-doc-explorer')).first().waitFor();
    expect(await page.locator('.graphiql-doc-explorer').innerText()).toContain('Query');
  });

  it('asks a question and shows the answer', async () => {
    await page.getByText('SearchForZelensky').first().click();
    await page.locator('.graphiql-query-editor').getByText('search').first().waitFor();
    await page.waitForTimeout(1000); // until the editor knows which operation it holds
    await page.click('.graphiql-execute-button');
    await page.locator('.graphiql-response').getByText('"search"').waitFor();
    expect(await page.locator('.graphiql-response').innerText()).toContain('"Volodymyr Zelenskyy"');
  });

  it('follows a subscription', async () => {
    await page.locator('.graphiql-query-editor .CodeMirror').first().evaluate((editor) => (editor as unknown as { CodeMirror: { setValue(text: string): void } }).CodeMirror.setValue('subscription Told { meetingLoaded { title } }'));
    await page.waitForTimeout(1000); // until the editor knows which operation it holds
    await page.click('.graphiql-execute-button');
    await until(async () => /readout_subscriptions 1\n/.test(await (await fetch(new URL('metrics', server.url))).text()));
    await loadFacts(graph, [tell({ url: 'https://example.org/minsk', on: '1994-01-16', reports: [{ who: ['Bill Clinton@US', 'Stanislav Shushkevich@BY'], date: '1994-01-15' }] })]);
    await page.locator('.graphiql-response').getByText('"meetingLoaded"').waitFor();
    expect(await page.locator('.graphiql-response').innerText()).toContain('"Meeting of Bill Clinton and Stanislav Shushkevich"');
    await page.click('.graphiql-execute-button'); // which stops it
    await until(async () => /readout_subscriptions 0\n/.test(await (await fetch(new URL('metrics', server.url))).text()));
  });

  it('asks nobody else, and complains of nothing', () => expect(complaints).toEqual([]));
});
