import { describe, expect, it } from "vitest";
import { buildServers } from "../../../generators/contract/build-servers.js";

const cases = [
  { name: "none", given: undefined, want: [] },
  {
    name: "descriptions as names",
    given: [
      { url: "https://a.example", description: "Live" },
      { url: "https://b.example", description: "The sandbox, for tests" },
    ],
    want: [
      { name: "live", url: "https://a.example" },
      { name: "theSandboxForTests", url: "https://b.example" },
    ],
  },
  {
    name: "numbers for what has no description, or none that starts with a letter",
    given: ["", "1st", "😀", "本番"].map((description) => ({
      url: `https://${description.length}.example`,
      description,
    })),
    want: [
      { name: "server1", url: "https://0.example" },
      { name: "server2", url: "https://3.example" },
      { name: "server3", url: "https://2.example" },
      { name: "本番", url: "https://2.example" },
    ],
  },
  {
    name: "descriptions that give the same name with a mark of what each comes from",
    given: [
      { url: "https://a.example", description: "Live" },
      { url: "https://b.example", description: "live!" },
    ],
    want: [
      { name: "live_1a70s8l", url: "https://a.example" },
      { name: "live_01321l7", url: "https://b.example" },
    ],
  },
  {
    name: "the name to the description that is that name",
    given: [
      { url: "https://a.example", description: "Live" },
      { url: "https://b.example", description: "live" },
    ],
    want: [
      { name: "live_1a70s8l", url: "https://a.example" },
      { name: "live", url: "https://b.example" },
    ],
  },
  {
    name: "variables with their defaults",
    given: [
      {
        url: "https://{region}.example/{version}",
        variables: {
          region: { default: "eu", enum: ["eu", "us"], description: "Where." },
          version: { default: "v2" },
        },
      },
    ],
    want: [
      {
        name: "server1",
        url: "https://eu.example/v2",
        template: {
          url: "https://{region}.example/{version}",
          variables: [
            { name: "region", default: "eu", values: ["eu", "us"], description: "Where." },
            { name: "version", default: "v2" },
          ],
        },
      },
    ],
  },
  {
    name: "variables that are not declared as they are",
    given: [{ url: "https://a.example/{version}/{constructor}", variables: {} }],
    want: [
      {
        name: "server1",
        url: "https://a.example/{version}/{constructor}",
        template: {
          url: "https://a.example/{version}/{constructor}",
          variables: [{ name: "version" }, { name: "constructor" }],
        },
      },
    ],
  },
  {
    name: "names of their own before descriptions (OpenAPI 3.2)",
    given: [{ url: "https://a.example", name: "prod-eu", description: "Live" }],
    want: [{ name: "prodEu", url: "https://a.example" }],
  },
];

/** What a client must not send to. */
const refused = [
  "javascript:PWNED()",
  "JAVASCRIPT:PWNED()",
  "java\nscript:PWNED()",
  'data:application/json,{"id":"spoof"}#',
  "file:///etc/passwd",
  "ftp://a.example",
  "ws://a.example",
  "//evil.example",
  "//evil.example/v1",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "https://user:pw@good.example",
  "https://user@good.example",
  "https://good.example\\@evil.example",
  "https://good.example?key=1",
  "https://good.example/v1#top",
  "https://",
  "https://a b.example",
  "{scheme}://a.example",
];

const taken = [
  "https://a.example",
  "HTTP://a.example:8080/v1/",
  "https://{region}.example/{version}",
  "https://127.0.0.1:{port}/@scope/a:b",
  "https://[::1]/v1",
  "/",
  "/v1",
  "v1",
  "./v1",
  "../v1",
  "/v1/a:b//c",
  "{basePath}/v1",
];

describe("buildServers", () => {
  it.each(refused)("leaves out %j, by its variables too", (url) => {
    const good = { url: "https://a.example", description: "Live" };
    const variables = { whole: { default: url } };
    expect(buildServers([{ url }, good, { url: "{whole}", variables }])).toEqual([
      { name: "live", url: good.url },
    ]);
  });

  it.each(taken)("takes %j", (url) => {
    expect(buildServers([{ url }])).toMatchObject([{ name: "server1", url }]);
  });

  it("takes no URL for the host of the document", () => {
    expect(buildServers([{ url: "" }])).toEqual([{ name: "server1", url: "/" }]);
  });

  it("names servers as if none was left out", () => {
    expect(buildServers([{ url: "data:x" }, { url: "/" }])).toEqual([{ name: "server2", url: "/" }]);
  });

  it.each(cases)("gives $name", ({ given, want }) => {
    expect(buildServers(given)).toEqual(want);
  });

  it("gives each server a name of its own", () => {
    const servers = buildServers([
      { url: "https://a.example", description: "Server 2" },
      { url: "https://b.example" },
    ]);
    expect(new Set(servers.map(({ name }) => name)).size).toBe(2);
  });

  it("gives a name each to servers that are alike in all", () => {
    const names = buildServers(Array.from({ length: 2000 }, () => ({ url: "/", description: "Live" })));
    expect(new Set(names.map(({ name }) => name)).size).toBe(2000);
  });

  // A record puts keys that look like array indices first, and the first server is the default.
  it("gives no name that looks like a number", () => {
    const [server] = buildServers([{ url: "https://a.example", description: "2024" }]);
    expect(server?.name).toMatch(/^[a-z]/i);
  });
});
