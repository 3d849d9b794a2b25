import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { describeApi } from "../../generators/errors/emit-contracts.js";
import { understand } from "../../generators/index.js";
import { findDocsPage } from "../../generators/runtime/docs-page.js";
import { parseAnswer } from "../../generators/runtime/parse-answer.js";
import { type BuiltSite, buildSite, unescapeHtml } from "./build-site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});

const isReference = (path: string) => path.startsWith("reference/");

/** The file that a link leads to. The page for what is not there links from the root of the host. */
function resolveLink(path: string, file: string): string {
  const { pathname } = new URL(site.api.docsUrl ?? "https://example.com");
  if (file.startsWith(`${pathname}/`)) return file.slice(pathname.length + 1);
  return file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
}

describe("the site", () => {
  it("has a page for each code, operation, status, tag and shared schema, and those of which there is one", () => {
    const expected = [
      ...errors.codes.map(({ code }) => `errors/${code}/index.html`),
      ...errors.operations.map(({ id }) => `operations/${id}/index.html`),
      ...errors.statuses.map(({ status }) => `statuses/${status.toLowerCase()}/index.html`),
      ...new Set(errors.operations.map(({ tag }) => `tags/${tag}/index.html`)),
      ...["access", "changes", "deviations", "matrix", "retries", "schemas", "search", "webhooks"].map(
        (name) => `${name}/index.html`,
      ),
      "404.html",
      "index.html",
      "reference/index.html",
    ];
    const paths = [...site.pages.keys()];
    const isOfSchema = (path: string) => /^schemas\/.+\/index\.html$/.test(path);
    expect(paths.filter((path) => !isOfSchema(path)).sort()).toEqual(expected.sort());
    expect(paths.filter(isOfSchema)).toContain("schemas/ShippingAddress/index.html");
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
        const target = resolveLink(path, file);
        const page = site.pages.get(target);
        const exists = page !== undefined || existsSync(join(site.folder, target));
        // A route of the reference; whether it leads anywhere, a browser has to say.
        const isRoute = isReference(target) && fragment?.startsWith("/");
        const hasFragment = fragment === undefined || isRoute || page?.includes(`id="${fragment}"`);
        if (!exists || !hasFragment) broken.push(`${path} -> ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });

  it("shows what happened and how to fix it before anything else on a code's page", () => {
    const page = site.pages.get("errors/KYC_REQUIRED/index.html") ?? "";
    const order = [
      "<h1><code>KYC_<wbr>REQUIRED</code></h1>",
      "What happened",
      "How to fix it",
      "After a fix",
      "Operations that return it",
      "Sample response body",
      "In TypeScript",
      "Related codes",
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

  it("has every page that an error of the client links to", async () => {
    const { docsUrl = "" } = site.api;
    const { understood } = await understand(site.api);
    if (!understood) throw new Error("the document has errors");
    const { docs, ...known } = describeApi(understood.contract, { docsUrl });
    const api = { ...known, ...(docs && { docs: { ...docs, find: findDocsPage } }) };
    const missing: string[] = [];
    for (const { id, method, path, errors: statuses } of errors.operations) {
      const listed = statuses.map(({ status, codes }) => [status, codes.map(({ code }) => code)]);
      const codes = Object.fromEntries(listed);
      const operation = { api, id, method, path, replay: "safe", answers: {}, codes } as const;
      for (const { status, codes: documented } of statuses) {
        const number = /^\d+$/.test(status) ? Number(status) : 502;
        for (const body of [undefined, ...documented.map(({ sample }) => sample)]) {
          const url = parseAnswer(operation, { status: number, body }).docsUrl ?? "";
          if (!site.pages.has(`${url.replace(`${docsUrl}/`, "")}index.html`))
            missing.push(`${id} ${status}: ${url}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it("repeats no line of TypeScript more often than there are reasons to", () => {
    const page = site.pages.get("operations/create-card/index.html") ?? "";
    const [, code = ""] = /<code class="typescript">([\s\S]*?)<\/code>/.exec(page) ?? [];
    const lines = unescapeHtml(code.replace(/<[^>]*>/g, ""))
      .split("\n")
      .filter((line) => /\w{4}/.test(line));
    const counts = lines.map((line) => lines.filter((other) => other === line).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1);
  });

  it("shows only TypeScript that compiles against the client", () => {
    const samples = new Map<string, string>();
    for (const [path, html] of site.pages) {
      if (isReference(path)) continue;
      for (const [, code = ""] of html.matchAll(/<code class="typescript">([\s\S]*?)<\/code>/g)) {
        const text = unescapeHtml(code.replace(/<[^>]*>/g, ""));
        samples.set(`${process.cwd()}/test/docs/sample-${samples.size}.ts`, `${text}\n${surroundings}`);
      }
    }
    // One a code, an operation and a status, and how to reconcile.
    expect(samples.size).toBe(errors.codes.length + errors.operations.length + errors.statuses.length + 1);
    expect(compile(samples)).toEqual([]);
  });
});

/** What a sample takes for granted. */
const surroundings = `
import type { Client, InputIssue, Outcome } from "immersve-client";
declare const client: Client;
declare const path: never;
declare const query: never;
declare const header: never;
declare const body: never;
declare function report(error: { readonly message: string }): void;
declare function showFields(error: { readonly issues: readonly InputIssue[] }): void;
declare function renewCredentials(error: { readonly message: string }): void;
declare function retryLater(error: { readonly retryAt?: number }): void;
declare function reconcile(error: { readonly outcome: Outcome }): void;
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
