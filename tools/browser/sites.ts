/**
 * A small web of our own: a proxy that serves pages under their real host
 * names over plain http, and logs every request, so that a test can say what
 * the browser asked for. It reaches nothing: an address it does not know is
 * 404, and a tunnel (https) is refused.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at one address. */
export interface Served {
  readonly body: string | Uint8Array;
  /** Lower case names. `content-type` is HTML when not given. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Sites {
  readonly port: number;
  /** Puts something at an address, or something else than before. */
  serve(address: string, served: Served): void;
  /** Every request since the start or the last `forget`, as `METHOD address`, in order. */
  readonly requests: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

/**
 * The address a request is for: a proxy is given the whole of it, a server only
 * the path.
 */
function addressOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  return url.startsWith('http:') ? url : `http://${request.headers.host ?? 'localhost'}${url}`;
}

function answer(response: ServerResponse, served: Served | undefined): void {
  if (served === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is served here.');
    return;
  }
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...served.headers })
    .end(served.body);
}

/** Starts the proxy on a free port of this machine alone. */
export async function startSites(): Promise<Sites> {
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(`${request.method} ${address}`);
    answer(response, pages.get(address));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    serve: (address, served) => pages.set(new URL(address).href, served),
    requests,
    forget: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
