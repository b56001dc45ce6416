/** The tools of graphology as Node has them: functions of CommonJS modules, whose types tell of ES modules. */
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

export { UndirectedGraph } from 'graphology';

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
export const closeness = closenessModule as unknown as typeof closenessModule.default;
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
