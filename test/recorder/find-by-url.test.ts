import { describe, expect, it } from "vitest";
import { createFindByUrl } from "../../generators/runtime/find-by-url.js";
import type { OperationContract } from "../../generators/runtime/operation.js";

function operation(method: string, path: string, servers?: OperationContract["servers"]): OperationContract {
  const api = { codePaths: [], genericCodes: {}, servers: { live: "https://api.example.com/v1" } };
  return {
    api,
    id: `${method} ${path}`,
    method,
    path,
    replay: "safe",
    answers: {},
    codes: {},
    ...(servers && { servers }),
  };
}

const operations = [
  operation("GET", "/cards/{cardId}"),
  operation("GET", "/cards/mine"),
  operation("GET", "/cards/{cardId}.pdf"),
  operation("GET", "/{any}/{other}/x"),
  operation("GET", "/cards/{a}-{b}/x"),
  operation("DELETE", "/cards/{cardId}"),
  operation("GET", "/"),
  operation("GET", "/naïve path"),
  operation("GET", "/files", { files: "https://files.example.com" }),
];

const base = "https://api.example.com/v1";

describe("the operation of a request", () => {
  it.each([
    {
      name: "has the path of the template",
      method: "GET",
      url: `${base}/cards/7`,
      want: "GET /cards/{cardId}",
    },
    { name: "has the method", method: "DELETE", url: `${base}/cards/7`, want: "DELETE /cards/{cardId}" },
    { name: "is the most specific one", method: "GET", url: `${base}/cards/mine`, want: "GET /cards/mine" },
    {
      name: "has a text around its parameter",
      method: "GET",
      url: `${base}/cards/7.pdf`,
      want: "GET /cards/{cardId}.pdf",
    },
    {
      name: "has texts between parameters",
      method: "GET",
      url: `${base}/cards/1-2-3/x`,
      want: "GET /cards/{a}-{b}/x",
    },
    {
      name: "may begin with a parameter",
      method: "GET",
      url: `${base}/boxes/1/x`,
      want: "GET /{any}/{other}/x",
    },
    { name: "may be at the root", method: "GET", url: `${base}/`, want: "GET /" },
    {
      name: "is found whatever the query",
      method: "GET",
      url: `${base}/cards/7?a=/cards/mine#b`,
      want: "GET /cards/{cardId}",
    },
    {
      name: "is found by an escaped path",
      method: "GET",
      url: `${base}/naïve path`,
      want: "GET /naïve path",
    },
    {
      name: "is on a server of its own",
      method: "GET",
      url: "https://files.example.com/files",
      want: "GET /files",
    },
    { name: "is none for an empty parameter", method: "GET", url: `${base}/cards/`, want: undefined },
    { name: "is none for another path", method: "GET", url: `${base}/cards/7/8/9`, want: undefined },
    { name: "is none for another method", method: "PUT", url: `${base}/cards/7`, want: undefined },
    {
      name: "is elsewhere on another host",
      method: "GET",
      url: "https://example.com/v1/cards/7",
      want: "elsewhere",
    },
    {
      name: "is elsewhere on another base path",
      method: "GET",
      url: "https://api.example.com/v10/cards/7",
      want: "elsewhere",
    },
  ])("$name", ({ method, url, want }) => {
    const found = createFindByUrl(operations)(method, url);
    expect(typeof found === "object" ? found.id : found).toBe(want);
  });

  it("is where the caller says that the API is", () => {
    const find = createFindByUrl(operations, ["http://127.0.0.1:*/base/", "http://localhost:3000"]);
    const ids = [
      "http://127.0.0.1:54321/base/cards/mine",
      "http://localhost:3000/cards/mine",
      `${base}/cards/mine`,
    ].map((url) => {
      const found = find("GET", url);
      return typeof found === "object" ? found.id : found;
    });
    expect(ids).toEqual(["GET /cards/mine", "GET /cards/mine", "elsewhere"]);
  });

  it("may be on any server that a variable allows", () => {
    const servers = { own: { url: "https://{tenant}.example.com/{version}", defaults: {}, fill: () => "" } };
    const find = createFindByUrl([operation("GET", "/cards", servers)]);
    expect(find("GET", "https://acme.example.com/v2/cards")).toMatchObject({ path: "/cards" });
    expect(find("GET", "https://acme.example.org/v2/cards")).toBe("elsewhere");
  });

  it.each(["cards.example.com", "https://user:pass@example.com", "https://example.com?a=1"])(
    "cannot be looked for at %s",
    (url) => {
      expect(() => createFindByUrl(operations, [url])).toThrow(TypeError);
    },
  );

  it("needs to be told where an API without absolute servers is", () => {
    const relative = operation("GET", "/cards", { own: { url: "/v1", defaults: {}, fill: () => "" } });
    expect(() => createFindByUrl([relative])).toThrow("baseUrl");
  });

  it("is found in time that grows with the path", () => {
    const many = operation("GET", `/${Array.from({ length: 40 }, (_, index) => `{p${index}}-`).join("")}end`);
    expect(createFindByUrl([many], ["http://a"])("GET", `http://a/${"-".repeat(20_000)}`)).toBeUndefined();
  });
});
