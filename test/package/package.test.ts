import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { compile, runNode, writeProject } from "./npm.js";
import { type PackedClient, packClient } from "./packed-client.js";

const source = fileURLToPath(new URL("../../generated/client/src", import.meta.url));

const typeRoots = fileURLToPath(new URL("../../node_modules/@types", import.meta.url));

/**
 * What one operation may weigh in a browser with its credentials, its codes, its parameters and body, the link to the
 * docs, and `match`. One that needs none of that has a budget of its own (`test/bench/features.test.ts`).
 */
const maxGzipBytes = 10_350;

let client: PackedClient;
beforeAll(async () => {
  client = await packClient();
});
afterAll(() => client.remove());

describe("the archive", () => {
  it("holds each module as source, JavaScript and declarations, and nothing else", () => {
    const modules = readdirSync(source, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(".ts"));
    const expected = modules.flatMap((path) => {
      const name = path.replaceAll("\\", "/").replace(/\.ts$/, "");
      const built = [".js", ".js.map", ".d.ts", ".d.ts.map"].map((end) => `dist/${name}${end}`);
      return [`src/${name}.ts`, ...built];
    });
    expect(modules).toContain("index.ts");
    expect([...client.files].sort()).toEqual(
      [...expected, "CHANGELOG.md", "README.md", "package.json"].sort(),
    );
  });

  it("finds favour with publint", async () => {
    const tarball = Uint8Array.from(client.archive).buffer;
    const { messages, pkg = {} } = await publint({ pack: { tarball }, strict: true });
    expect(pkg.name).toBe("immersve-client");
    const serious = messages.filter(({ type }) => type !== "suggestion");
    expect(serious.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

/** A program that has a withdrawal refused by a server of its own, and prints what it makes of that. */
const refusedWithdrawal = `
  import { once } from "node:events";
  import { createServer } from "node:http";
  import { apiKey, createClient, createWithdrawalIntent, hasCode, match } from "immersve-client";

  const body = {
    statusCode: 403,
    statusName: "Forbidden",
    errorCode: "INSUFFICIENT_BALANCE",
    reason: "The balance is too low.",
  };
  const server = createServer((_, response) => response.writeHead(403).end(JSON.stringify(body)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;

  const client = createClient({ baseUrl: \`http://127.0.0.1:\${port}\`, auth: apiKey({ key: "k", secret: "s" }) });
  const call = { path: { fundingSourceId: "f" }, body: { amount: 5 } };
  const { data, error } = await createWithdrawalIntent(client, call);
  server.close();
  server.closeAllConnections();
  if (!error) throw new Error("not refused");

  const one = () => 1;
  const rest = { unknownCode: one, invalidRequest: one, unauthorized: one, forbidden: one, notFound: one, server: one };
  const noAnswer = { unexpectedStatus: one, unreadable: one, network: one, timeout: one, aborted: one, credentials: one };
  const matched = match(error, {
    ...rest,
    ...noAnswer,
    rateLimited: one,
    code: {
      FUNDING_STRATEGY_NOT_SUPPORTED: one,
      INSUFFICIENT_BALANCE: (e) => \`\${e.code}: \${e.reason}\`,
      TOO_MANY_PENDING_WITHDRAWALS: one,
    },
  });
  const narrowed = hasCode(error, "INSUFFICIENT_BALANCE") ? error.code : undefined;
  console.log(JSON.stringify({ kind: error.kind, matched, narrowed, data: data ?? null }));
`;

const seen = {
  kind: "code",
  matched: "INSUFFICIENT_BALANCE: The balance is too low.",
  narrowed: "INSUFFICIENT_BALANCE",
  data: null,
};

describe("the installed package", () => {
  it("works in plain node", async () => {
    await writeProject(client.project, { "run.mjs": refusedWithdrawal });
    expect(JSON.parse(await runNode(client.project, "run.mjs"))).toEqual(seen);
  });

  it("gives its errors without openapi-fetch", async () => {
    const program = `
      import { parseError } from "immersve-client/errors";
      import { catalog } from "immersve-client/catalog";
      const { code } = parseError("create-card", { status: 403, body: { errorCode: "KYC_REQUIRED" } });
      console.log(catalog[code].retry);
    `;
    await writeProject(client.project, { "errors.mjs": program });
    const bundled = await bundle(program);
    expect(bundled.inputs.filter((path) => path.includes("openapi-fetch"))).toEqual([]);
    expect(await runNode(client.project, "errors.mjs")).toBe("after-fix\n");
  });

  const browser = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
  const node = { lib: ["es2022"], types: ["node"], typeRoots: [typeRoots] };

  it.each([
    { name: "nodenext", module: "nodenext", moduleResolution: "nodenext", ...browser },
    { name: "bundler", module: "esnext", moduleResolution: "bundler", ...browser },
    { name: "node-alone", module: "nodenext", moduleResolution: "nodenext", ...node },
  ])("type-checks under $name", async ({ name: folder, ...platform }) => {
    const compilerOptions = {
      target: "es2022",
      ...platform,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const narrowing = `
      import { createCard, createClient, type CreateCardError, unwrap } from "immersve-client";
      import { hasCode, parseError } from "immersve-client/errors";
      import { catalog } from "immersve-client/catalog";
      import type { components } from "immersve-client/schema";

      const body: components["schemas"]["CreateCardRequest"] = { cardProgramId: "p", fundingSourceId: "f" };
      const { data, error } = await createCard(createClient(), { body });
      export const id: string | undefined = error ? undefined : data.cardId;
      export const parsed: CreateCardError = parseError("create-card", { status: 403 });
      export const fix = hasCode(error, "KYC_REQUIRED") ? catalog[error.code].fix : undefined;
      export const card: { cardId?: string } = await unwrap(createCard(createClient(), { body }));
    `;
    await writeProject(client.project, {
      [`${folder}/right.ts`]: narrowing,
      [`${folder}/wrong.ts`]: narrowing.replace('"KYC_REQUIRED"', '"CARD_ALREADY_FROZEN"'),
      [`${folder}/tsconfig.json`]: JSON.stringify({ compilerOptions, files: ["right.ts", "wrong.ts"] }),
    });
    const problems = await compile(client.project, folder);
    expect(problems.trim().split("\n")).toEqual([
      expect.stringMatching(/wrong\.ts\(\d+,\d+\): error TS2345: .*"CARD_ALREADY_FROZEN"/),
    ]);
  });
});

/** A program as a browser loads it, and the files that contribute to it. */
async function bundle(program: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: client.project },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0]?.text ?? "", inputs: inputs.map(([path]) => path) };
}

describe("a bundle of one operation", () => {
  const program = `
    import { apiKey, createCard, createClient, hasCode, match } from "immersve-client";
    const client = createClient({ auth: apiKey({ key: "k", secret: "s" }) });
    export async function order(body, handlers) {
      const { data, error } = await createCard(client, { body });
      if (!error) return data;
      return hasCode(error, "KYC_REQUIRED") ? error.code : match(error, handlers);
    }
  `;

  it("stays within its budget, with retries, caps, redaction and hooks, whichever it is", async () => {
    const operations = readFileSync(`${source}/operations.ts`, "utf8");
    const names = [...operations.matchAll(/^export function (\w+)\(/gm)].map(([, name = ""]) => name);
    expect(names).toHaveLength(errors.operations.length);
    const tooLarge: string[] = [];
    for (const name of names) {
      const { text } = await bundle(program.replaceAll("createCard", name));
      const gzipBytes = gzipSync(text, { level: 9 }).length;
      if (gzipBytes > maxGzipBytes) tooLarge.push(`${name}: ${gzipBytes}`);
    }
    expect(tooLarge).toEqual([]);
  });

  it("holds nothing of other operations, nor what the codes mean", async () => {
    const { text, inputs } = await bundle(program);
    const own = errors.operations.find(({ id }) => id === "create-card");
    const others = errors.operations.filter(({ id }) => id !== "create-card");
    const strangers = [...others.map(({ id }) => id), ...others.map(({ path }) => path)];
    expect(strangers.filter((one) => text.includes(`"${one}"`))).toEqual([]);
    const ownCodes = own?.errors.flatMap(({ codes }) => codes.map(({ code }) => code)) ?? [];
    const otherCodes = errors.codes.map(({ code }) => code).filter((code) => !ownCodes.includes(code));
    expect(otherCodes.filter((code) => text.includes(`"${code}"`))).toEqual([]);
    expect(ownCodes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
    expect(errors.codes.filter(({ meaning }) => text.includes(meaning))).toEqual([]);
    expect(inputs.filter((path) => /catalog|testing|schema/.test(path))).toEqual([]);
  });

  it("comes to nothing where nothing is used", async () => {
    const { text } = await bundle(
      'import { createCard } from "immersve-client"; import "immersve-client/errors";',
    );
    expect(text.trim()).toBe("");
  });
});
