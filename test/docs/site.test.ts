import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseError } from "immersve-client/errors";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { type BuiltSite, buildSite, unescapeHtml } from "./build-site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});
afterAll(() => site.remove());

const isReference = (path: string) => path.startsWith("reference/");

describe("the site", () => {
  it("has a page for each code, operation and status", () => {
    const expected = [
      ...errors.codes.map(({ code }) => `errors/${code}/index.html`),
      ...errors.operations.map(({ id }) => `operations/${id}/index.html`),
      ...errors.statuses.map(({ status }) => `statuses/${status.toLowerCase()}/index.html`),
      "index.html",
      "reference/index.html",
    ];
    expect([...site.pages.keys()].sort()).toEqual(expected.sort());
  });

  it("has no link that leads nowhere", () => {
    const broken: string[] = [];
    let followed = 0;
    for (const [path, html] of site.pages) {
      if (isReference(path)) continue;
      for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const [file = "", fragment] = unescapeHtml(href).split("#");
        if (/^(https?:|mailto:|data:)/.test(file)) continue;
        followed += 1;
        const target = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
        const page = site.pages.get(target);
        const exists = page !== undefined || existsSync(join(site.folder, target));
        const hasFragment = fragment === undefined || page?.includes(`id="${fragment}"`);
        if (!exists || !hasFragment) broken.push(`${path} -> ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });

  it("answers what happened and how to fix it before anything else on a code's page", () => {
    const page = site.pages.get("errors/KYC_REQUIRED/index.html") ?? "";
    const order = [
      "<h1><code>KYC_REQUIRED</code></h1>",
      "How to fix it",
      "Try again after the fix",
      "Where it occurs",
      "What the API sends",
      "In TypeScript",
      "Documented since 2023-11-29",
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("says on an operation's page what each code means there", () => {
    const page = site.pages.get("operations/reissue-card/index.html") ?? "";
    for (const { codes } of errors.operations.find(({ id }) => id === "reissue-card")?.errors ?? []) {
      for (const { code } of codes) expect(page).toContain(`id="${code}"`);
    }
    expect(page).toContain("The cardholder has no passed KYC profile.");
  });

  it("leads from the reference to the pages of operations and codes", () => {
    const page = site.pages.get("reference/index.html") ?? "";
    expect(page).toContain("../operations/create-card/index.html");
    expect(page).toContain("../errors/KYC_REQUIRED/index.html");
  });

  it("has every page that an error of the client links to", () => {
    const { docsUrl = "" } = site.api;
    const missing: string[] = [];
    for (const { id, errors: statuses } of errors.operations) {
      for (const { status, codes } of statuses) {
        const number = /^\d+$/.test(status) ? Number(status) : 502;
        for (const body of [undefined, ...codes.map(({ sample }) => sample)]) {
          const error = parseError(id as "create-card", { status: number, body });
          const path = `${(error.docsUrl ?? "").replace(`${docsUrl}/`, "")}index.html`;
          if (!site.pages.has(path)) missing.push(`${id} ${status}: ${error.docsUrl}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it("shows only TypeScript that compiles against the client", () => {
    const samples = new Map<string, string>();
    for (const [path, html] of site.pages) {
      if (isReference(path)) continue;
      for (const [, code = ""] of html.matchAll(/<code class="typescript">([\s\S]*?)<\/code>/g)) {
        samples.set(
          `${process.cwd()}/test/docs/sample-${samples.size}.ts`,
          `${unescapeHtml(code)}\n${surroundings}`,
        );
      }
    }
    expect(samples.size).toBe(errors.codes.length + errors.operations.length);
    expect(compile(samples)).toEqual([]);
  });
});

/** What a sample takes for granted. */
const surroundings = `
import type { Client } from "immersve-client";
declare const client: Client;
declare const input: never;
declare function report(message: string): void;
export {};
`;

function compile(sources: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { "immersve-client": [`${process.cwd()}/generated/client/src/index.ts`] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
