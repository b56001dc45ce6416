import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context as Socket } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { createContext } from '../../answer/context.js';
import { publicError } from '../../answer/errors.js';
import type { LoadSource, Loads } from '../../answer/loads.js';
import type { Workings } from '../../answer/workings.js';
import type { Asker } from '../../domain/access.js';
import { UnauthenticatedError } from '../../domain/errors.js';
import type { Graph } from '../../graph/graph.js';
import type { Door } from '../door.js';
import { isForwarded } from '../guard.js';
import { namesUs } from '../hosts.js';
import type { ServerLimits } from '../limits.js';
import type { Safelist } from '../safelist.js';
import { coded, documentOf } from './question.js';
import { follow, type Following } from './subscribe.js';

export interface SocketOptions {
  schema: GraphQLSchema;
  graph: Graph;
  workings: Workings;
  loads: Loads;
  door: Door;
  localOnly: boolean;
  /** sites whose pages may open a socket, beside our own */
  origins: readonly string[];
  safelist: Safelist | null;
  limits: ServerLimits;
  report: (error: unknown) => void;
}

/** What is known of the other end of a socket. */
interface Extra extends Record<PropertyKey, unknown> {
  headers: IncomingMessage['headers'];
  authorization?: string | undefined;
}

const PING_EVERY = 12_000;
const GOING_AWAY = 1001;

/** Serves subscriptions over WebSocket (graphql-transport-ws) at `/graphql`. @returns what ends all of them */
export function serveSubscriptions(app: FastifyInstance, options: SocketOptions): () => void {
  const { limits } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols, perMessageDeflate: false });
  const protocol = makeServer<Record<string, unknown>, Extra>(protocolOptions(options));
  app.server.on('upgrade', (request, stream, head) => {
    const status = whyNot(request, options, sockets.clients.size);
    if (status) return turnAway(stream, status);
    sockets.handleUpgrade(request, stream, head, (socket) => attend(socket, request, protocol));
  });
  return () => {
    for (const socket of sockets.clients) {
      socket.close(GOING_AWAY, 'the server is ending');
      setTimeout(() => socket.terminate(), 1_000).unref();
    }
    sockets.close();
  };
}

/** A status when the socket may not be opened. What a page of another site opens bears that site's origin: no rule of browsers stops it but this. */
function whyNot({ url, headers: { host, origin } }: IncomingMessage, { localOnly, origins, limits }: SocketOptions, open: number): string | null {
  if (!/^\/graphql(?:\?|$)/.test(url ?? '')) return '404 Not Found';
  if (localOnly && !namesUs(host)) return '421 Misdirected Request';
  if (origin !== undefined && !origins.includes(origin) && !(URL.canParse(origin) && new URL(origin).host === host)) return '403 Forbidden';
  return open >= limits.sockets ? '503 Service Unavailable' : null;
}

function turnAway(stream: Duplex, status: string): void {
  stream.on('error', () => {});
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Hands a socket to the protocol, and notices when nobody is at its other end. */
function attend(socket: WebSocket, { headers }: IncomingMessage, protocol: ReturnType<typeof makeServer<Record<string, unknown>, Extra>>): void {
  let heard = true;
  const ping = setInterval(() => {
    if (!heard) return socket.terminate();
    heard = false;
    socket.ping();
  }, PING_EVERY);
  socket.on('pong', () => (heard = true));
  socket.on('error', () => socket.terminate());
  const closed = protocol.opened({
    protocol: socket.protocol,
    send: (text) => new Promise((resolve) => (socket.readyState === socket.OPEN ? socket.send(text, () => resolve()) : resolve())),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (take) => socket.on('message', (data: Buffer) => {
      // what is wrong with a message is the sender's; ours is told where it happens
      take(data.toString()).catch(() => socket.close(CloseCode.BadRequest, 'the message was not understood'));
    }),
  }, { headers });
  socket.once('close', (code, reason) => {
    clearInterval(ping);
    void Promise.resolve(closed(code, reason.toString())).catch(() => {});
  });
}

function protocolOptions(options: SocketOptions): Parameters<typeof makeServer<Record<string, unknown>, Extra>>[0] {
  const { schema, graph, workings, door, loads, safelist, limits, report } = options;
  const asker = ({ extra: { headers, authorization } }: Socket<Record<string, unknown>, Extra>): Promise<Asker | null> => door.asker({ authorization, forwarded: isForwarded(headers) });
  const outside = (errors: readonly GraphQLFormattedError[] | undefined, raw: readonly Error[] | undefined): GraphQLFormattedError[] | undefined =>
    errors?.map((e, i) => publicError(e, raw?.[i], report));
  return {
    onConnect: async (socket) => {
      // browsers can set no header on a socket: they send it with their first words
      const said = Object.entries(socket.connectionParams ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
      socket.extra.authorization = typeof said === 'string' ? said : socket.extra.headers.authorization;
      return asker(socket).then(() => true, (error: unknown) => {
        if (!(error instanceof UnauthenticatedError)) report(error);
        return false;
      });
    },
    onSubscribe: async (socket, _id, payload) => {
      if (Object.keys(socket.subscriptions).length > limits.subscriptions) return [coded(`a socket takes at most ${limits.subscriptions} subscriptions`, 'BUSY')];
      const document = documentOf(schema, payload, safelist);
      if (!('kind' in document)) return document;
      const who = await asker(socket);
      const source: LoadSource = {
        async *follow(signal) {
          for await (const window of loads.follow(signal)) {
            await asker(socket); // a token may be revoked while it is borne
            yield window;
          }
        },
      };
      return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue: createContext({ graph, workings, asker: who, loads: source }) };
    },
    subscribe: (args: ExecutionArgs) => follow(args as Following, limits.longestQuestion),
    onNext: (_socket, _id, _payload, _args, result) => (result.errors ? { ...result, errors: outside(result.errors.map((e) => e.toJSON()), result.errors) } : undefined),
    onError: (_socket, _id, _payload, errors) => outside(errors.map((e) => ('toJSON' in e && typeof e.toJSON === 'function' ? e.toJSON() as GraphQLFormattedError : e)), errors as readonly Error[]),
  };
}
