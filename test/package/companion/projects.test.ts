import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompanionProject, createProject, readProgram } from "./project.js";

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
const libraries = ["fetch", "ky", "axios", "openapi-fetch", "tanstack-query"] as const;
/** ky 1 reads the body of what it throws no more than `fetch` does. */
const programs = [
  ...libraries.map((library) => ({ library, from: library })),
  { library: "ky-1", from: "ky" },
];
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
      await project.write({ [`${library}-${when}.ts`]: text.replace('from "ky"', `from "${library}"`) });
    }
});
afterAll(async () => {
  server.close();
  await project.remove();
});

const toUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function order(library: string, when: "after" | "before", program: string): Promise<string> {
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
    const before = new Set((await readProgram(from, "before")).split("\n"));
    const after = (await readProgram(from, "after")).split("\n");
    const changed = after.filter((line) => line !== "" && !before.has(line));
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

  it("orders no second card where the first may have been ordered", async () => {
    const before = requests;
    await order(library, "after", "gone");
    expect(requests - before).toBe(1);
  });
});

describe("a code without its handling", () => {
  it.each(libraries)("does not compile with %s", async (library) => {
    const text = await readProgram(library, "after");
    const other = await createProject();
    await other.write({ "after.ts": text.replace(/ *CARD_LIMIT_REACHED: .*\n/, "") });
    expect(await other.check()).toMatch(/TS2741: Property 'CARD_LIMIT_REACHED' is missing/);
    await other.remove();
  });
});
