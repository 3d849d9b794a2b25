import { toOneLine } from "../names/escape-controls.js";
import { fillServerUrl, findServerProblem } from "../names/server-url.js";
import type { OpenApiServer } from "../openapi/openapi.js";
import { change, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers:
  - url: https://api.example.com
  - url: //mock.example.com
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
`;

export const serverUrl = {
  id: "document/server-url",
  severity: "warn",
  meaning:
    "the URL of a server is one that a client must not send to, so that the client does not know the server",
  help: "write an http or https URL without credentials and query, or a path such as /v1",
  why: "A client puts its credentials and the path of each operation behind the URL of a server. With any other URL than http, https or a path below the document, they could reach a host that nobody meant.",
  failing,
  fixed: change(failing, "//mock", "https://mock"),
  visitor: () => ({
    Server(server, { report, location }) {
      if (typeof server.url !== "string") return;
      const problem = findServerProblem(fillServerUrl(server as unknown as OpenApiServer));
      if (problem === undefined) return;
      const message = `the server \`${toOneLine(server.url)}\` ${problem}, and is left out`;
      report({ message, location: location.child(["url"]) });
    },
  }),
} as const satisfies Rule;
