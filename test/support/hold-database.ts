import { openGraph } from '../../src/graph/graph.js';

/** A program that opens the database of READOUT_DATA, says where it is, and holds it until its input ends. */
const since = Date.now();
const graph = await openGraph({ env: { ...process.env, READOUT_DATABASE: 'embedded' } });
console.log(JSON.stringify({ uri: graph.connection.uri, why: graph.connection.why, ms: Date.now() - since }));
process.stdin.resume().on('end', () => {
  const from = Date.now();
  void graph.close().then(() => console.log(JSON.stringify({ closed: Date.now() - from })));
});
