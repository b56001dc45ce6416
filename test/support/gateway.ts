import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port that stays, in front of a database whose port changes when it is started again. */
export interface Gateway {
  port: number;
  /** where to lead from now on; null: to nobody */
  to(port: number | null): void;
  close(): Promise<void>;
}

export async function gateway(): Promise<Gateway> {
  let target: number | null = null;
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = target === null ? null : connect(target, '127.0.0.1');
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      if (!socket) continue;
      open.add(socket);
      socket.on('error', () => {}).on('close', () => {
        open.delete(socket);
        other?.destroy();
      });
    }
    if (far) near.pipe(far).pipe(near);
    else near.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    to: (port) => (target = port),
    close: () => new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
