import { Agent, request } from 'node:http';

/** An agent that keeps so many connections open. */
export const keepAlive = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections });

/** The answer to a body of JSON, whole, as text. */
export function post(url: URL, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      response.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
