import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateClient, readParts, type When } from "./clients.js";
import { type CompanionProject, createProject, removeTemplate } from "./project.js";

/** What the API answers when a card of a program is ordered. */
const answers: Readonly<Record<string, { status: number; headers?: Record<string, string>; body?: object }>> =
  {
    gold: { status: 201, body: { id: "card-1" } },
    kyc: { status: 403, body: { code: "KYC_REQUIRED", message: "Not verified." } },
    full: { status: 403, body: { code: "CARD_LIMIT_REACHED", message: "Too many." } },
    newer: { status: 403, body: { code: "CARD_STOLEN", message: "Newer than the document." } },
    busy: { status: 429, headers: { "retry-after": "60" } },
  };

let server: Server;
let requests = 0;
const libraries = [
  "fetch",
  "ky",
  "axios",
  "openapi-fetch",
  "tanstack-query",
  "hey-api",
  "orval",
  "redocly",
  "own-client",
] as const;
/** ky 1 has other types, and reads the body of what it throws no more than `fetch` does. */
const programs = [
  ...libraries.map((library) => ({ library, from: library })),
  { library: "ky-1", from: "ky" },
];
const toLibrary = (text: string, library: string) =>
  library === "ky-1" ? text.replace('from "ky"', 'from "ky-1"').replace("/ky.js", "/ky-1.js") : text;
let project: CompanionProject;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    requests += 1;
    const texts: string[] = [];
    for await (const chunk of request) texts.push(`${chunk}`);
    const answer = answers[JSON.parse(texts.join("")).program];
    if (!answer) return response.destroy();
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body && JSON.stringify(answer.body));
  }).listen(0);
  await once(server, "listening");
  project = await createProject();
  for (const { library, from } of programs)
    for (const when of ["before", "after"] as const) {
      const text = await readProgram(from, when);
      await project.write({ [`${library}-${when}.ts`]: toLibrary(text, library) });
    }
  const adapter = await readFile(`${project.folder}/companion/ky.ts`, "utf8");
  await project.write({ "companion/ky-1.ts": toLibrary(adapter, "ky-1") });
});
afterAll(async () => {
  server.close();
  await project.remove();
  await removeTemplate();
});

async function readProgram(library: string, when: When): Promise<string> {
  return (await readParts(library, when))[`${library}-${when}.ts`] ?? "";
}

/** The lines of a program and of what belongs to it. */
async function listLines(library: string, when: When): Promise<readonly string[]> {
  const lines = Object.values(await readParts(library, when))
    .join("\n")
    .split("\n");
  return lines.map((line) => line.replaceAll(`${library}-${when}`, "client"));
}

const toUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function order(library: string, when: When, program: string): Promise<string> {
  const { orderCard } = await import(`${project.folder}/${library}-${when}.ts`);
  return orderCard(toUrl(), program);
}

it("compiles under nodenext", async () => {
  expect(await project.check()).toBe("");
});

it("compiles as bundlers resolve", async () => {
  const other = await createProject({ module: "esnext", moduleResolution: "bundler" });
  for (const library of libraries)
    await other.write({ [`${library}.ts`]: await readProgram(library, "after") });
  expect(await other.check()).toBe("");
  await other.remove();
});

describe.each(programs)("a project with $library", ({ library, from }) => {
  it("is changed in ten lines at most", async () => {
    const before = new Set(await listLines(from, "before"));
    const changed = (await listLines(from, "after")).filter((line) => line !== "" && !before.has(line));
    expect(changed.length).toBeLessThanOrEqual(10);
  });

  it("works as before", async () => {
    for (const when of ["before", "after"] as const)
      expect(await order(library, when, "gold")).toBe("ordered card-1");
  });

  it("did not know the code, and knows it", async () => {
    expect(await order(library, "before", "kyc")).not.toContain("verify");
    expect(await order(library, "after", "kyc")).toBe("verify yourself first");
    expect(await order(library, "after", "full")).toBe("you have all your cards");
  });

  it("has words for what is not documented, and for no answer", async () => {
    expect(await order(library, "after", "newer")).toBe(
      "[CARD_STOLEN] create-card answered 403: Newer than the document.",
    );
    expect(await order(library, "after", "gone")).toMatch(/^create-card failed: network/);
  });

  it("gives the error back where the API asks for a long wait", async () => {
    const before = requests;
    expect(await order(library, "after", "busy")).toMatch(/^create-card answered 429/);
    expect(requests - before).toBe(1);
  });

  it("orders no second card where the first may have been ordered", async () => {
    const before = requests;
    await order(library, "after", "gone");
    expect(requests - before).toBe(1);
  });
});

describe("a code without its handling", () => {
  let complaints: string;
  beforeAll(async () => {
    const other = await createProject();
    for (const library of libraries) {
      const text = await readProgram(library, "after");
      await other.write({ [`${library}.ts`]: text.replace(/ *CARD_LIMIT_REACHED: .*\n/, "") });
    }
    complaints = await other.check();
    await other.remove();
  });

  it.each(libraries)("does not compile with %s", (library) => {
    const place = `^${library}\\.ts\\(\\d+,\\d+\\): error TS2741: Property 'CARD_LIMIT_REACHED' is missing`;
    expect(complaints).toMatch(new RegExp(place, "m"));
  });
});

describe("generating a client whose errors would not be ours", () => {
  it.each([
    {
      name: "hey-api, with other plugins first",
      file: "hey-api-after.config.ts",
      from: /(errors\(\)), (.*)\]/,
      to: "$2, $1]",
      want: "openapi-errors has to be the first of the plugins",
    },
    {
      name: "hey-api, with another client",
      file: "hey-api-after.config.ts",
      from: "client-fetch",
      to: "client-axios",
      want: "openapi-errors knows @hey-api/client-fetch, not @hey-api/client-axios",
    },
    {
      name: "Redocly, with calls that throw",
      file: "redocly-after.yaml",
      from: "errorMode: result",
      to: "errorMode: throw",
      want: 'does not support --error-mode "throw"',
    },
  ])("is refused: $name", async ({ file, from, to, want }) => {
    const [library = "", end = ""] = file.split("-after");
    const { [file]: config = "" } = await readParts(library, "after");
    await project.write({
      [`refused${end}`]: config.replaceAll(`${library}-after`, "refused").replace(from, to),
    });
    await expect(generateClient(project.folder, library, "refused")).rejects.toThrow(want);
  });
});
