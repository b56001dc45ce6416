import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import 'graphiql/style.css';
import './page.css';
import { exampleQuestions } from '../questions.js';

const url = new URL('graphql', document.baseURI).href;
// what is typed under "Headers" goes with a subscription, too
const fetcher = createGraphiQLFetcher({ url, subscriptionUrl: url.replace(/^http/, 'ws') });
const element = document.getElementById('explorer');
if (!element) throw new Error('the page has no place for the explorer');

createRoot(element).render(
  <GraphiQL fetcher={fetcher} defaultTabs={exampleQuestions.map(({ query }) => ({ query }))} shouldPersistHeaders={false} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>
      <span className="readout-name">Readout</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
