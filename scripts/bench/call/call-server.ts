import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers reading with 200 and ordering with 403. */
export interface CallServer {
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts it on 127.0.0.1; it ends with the process at the latest. */
export async function startCallServer(answers: Readonly<Record<"200" | "403", string>>): Promise<CallServer> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const status = request.method === "GET" ? 200 : 403;
      response.writeHead(status, { "Content-Type": "application/json" }).end(answers[status]);
    });
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
