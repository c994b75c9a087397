import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A Bolt message COMMIT with its chunk header and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface CuttingProxy {
  port: number;
  /** How many connections were cut. */
  cuts(): number;
  /** Cuts the next connections at their commit: the server gets it, its answer is lost. */
  cutNextCommits(count: number): void;
  /** Cuts all connections, and takes no new ones while it is down. */
  goDown(): void;
  comeUp(): void;
  close(): Promise<void>;
}

/** A TCP proxy to a Neo4j on this machine that loses connections when told to. */
export async function cuttingProxy(targetPort: number): Promise<CuttingProxy> {
  let toCut = 0;
  let cuts = 0;
  let down = false;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (down) return client.destroy();
    const upstream = connect(targetPort, '127.0.0.1');
    let silent = false;
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => (open.delete(one), other.destroy()));
    }
    upstream.on('data', (data) => !silent && client.write(data));
    client.on('data', (data) => {
      if (toCut > 0 && data.includes(COMMIT)) {
        toCut--;
        cuts++;
        silent = true;
        // Time for the server to commit; its answer goes nowhere.
        setTimeout(() => client.destroy(), 300);
      }
      upstream.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutAll = () => open.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    cutNextCommits: (count) => (toCut = count),
    goDown: () => ((down = true), cutAll()),
    comeUp: () => (down = false),
    close: () => {
      cutAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
