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
    "the URL of a server is not safe to send requests to, so that the client and the docs leave the server out",
  help: "write an http or https URL without credentials and query, or a path such as /v1; what callers fill in is a variable: https://{domain}.example.com",
  why: "A client sends its credentials to the URL of a server. With any URL other than http, https or a path, they could reach a host that nobody intended.",
  failing,
  fixed: change(failing, "//mock", "https://mock"),
  visitor: () => ({
    Server(server, { report, location }) {
      if (typeof server.url !== "string") return;
      const problem = findServerProblem(fillServerUrl(server as unknown as OpenApiServer));
      if (problem === undefined) return;
      const message = `the server \`${toOneLine(server.url)}\` ${problem}; the client and the docs leave it out`;
      report({ message, location: location.child(["url"]) });
    },
  }),
} as const satisfies Rule;
