import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment of a pull request. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

/** A stand-in for GitHub's API, as far as comments of pull request 7 go. */
export interface GithubApi {
  readonly url: string;
  readonly comments: Comment[];
  /** Each request as `METHOD path`. */
  readonly requests: string[];
  /** Status of all requests that write; 200 or 201 by default. */
  refusal: number | undefined;
  readonly close: () => Promise<void>;
}

export async function startGithubApi(): Promise<GithubApi> {
  const comments: Comment[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "" } = request;
    requests.push(`${method} ${url}`);
    let text = "";
    for await (const chunk of request) text += chunk;
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.headers.authorization !== "Bearer job-token") return answer(401, {});
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (method !== "GET" && api.refusal !== undefined) return answer(api.refusal, { message: "no" });
    if (method === "GET" && pathname === "/repos/o/r/issues/7/comments") {
      const from = (Number(searchParams.get("page")) - 1) * 100;
      return answer(200, comments.slice(from, from + 100));
    }
    const { body } = JSON.parse(text) as { readonly body: string };
    if (method === "POST" && pathname === "/repos/o/r/issues/7/comments") {
      comments.push({ id: comments.length + 1, body, user: { type: "Bot" } });
      return answer(201, {});
    }
    const [, id] = /^\/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const found = comments.find((one) => one.id === Number(id));
    if (method !== "PATCH" || !found) return answer(404, {});
    found.body = body;
    return answer(200, {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const api: GithubApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    refusal: undefined,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
  return api;
}
