import type { Contract, Operation } from "../contract/contract.js";
import { toStringLiteral } from "../emit/code.js";
import { listRuleCodes } from "../emit/describe-codes.js";
import { nameCall } from "../emit/operation-names.js";
import { isJson } from "../openapi/media-types.js";

/** What the README shows of testing; a sample is empty where the API has nothing of the kind. */
export interface TestSamples {
  readonly fakes: string;
  readonly data: string;
  readonly kinds: string;
  readonly mocks: string;
  readonly all: string;
  readonly check: string;
}

/** @param operation the one with the most codes */
export function renderTestSamples(contract: Contract, operation: Operation, name: string): TestSamples {
  const entry = toStringLiteral(`${name}/testing`);
  return {
    fakes: renderFakes(contract, operation, entry),
    data: renderData(contract, entry),
    kinds: renderKinds(operation, entry),
    mocks: renderMocks(operation, toStringLiteral(`${name}/testing/msw`)),
    all: renderAll(contract, operation, entry),
    check: renderCheck(operation, toStringLiteral(`${name}/testing/contract`)),
  };
}

function renderFakes(contract: Contract, operation: Operation, entry: string): string {
  const id = toStringLiteral(operation.id);
  const code = listRuleCodes(operation)[0]?.code;
  const wish = code === undefined ? "503" : toStringLiteral(code);
  const outcome = code === undefined ? 'error.kind is "server"' : `error.code is ${wish}`;
  return toLines(
    `import { fakeAnswer, fakeClient } from ${entry};`,
    "",
    `const client = fakeClient({ ${id}: fakeAnswer(${id}, ${wish}) });`,
    `const { error } = await ${nameCall(contract, operation)}(client, input);   // ${outcome}`,
  );
}

/** Of the first operation that answers with JSON. */
function renderData({ operations }: Contract, entry: string): string {
  const found = operations.find(({ successes }) =>
    successes[0]?.bodies.some(({ mediaType }) => isJson(mediaType)),
  );
  if (!found) return "";
  const id = toStringLiteral(found.id);
  return toLines(
    `import { fakeData } from ${entry};`,
    "",
    `fakeData(${id});                            // data that is valid by its schema, always the same`,
    `fakeData(${id}, undefined, { seed: 7 });   // other ids, times, counts and choices`,
    `fakeData(${id}, overrides);                 // with what the test is about; the rest stays`,
  );
}

function renderKinds(operation: Operation, entry: string): string {
  const id = toStringLiteral(operation.id);
  return toLines(
    `import { fakeAnswer, fakeError, hostileAnswer } from ${entry};`,
    "",
    `fakeError(${id}, { kind: "rateLimited", retryAt: Date.now() + 3_000 });`,
    `fakeError(${id}, { kind: "network", outcome: "unknown" });`,
    `fakeAnswer(${id}, 429, { retryAfter: 3 });`,
    `fakeAnswer(${id}, { kind: "timeout" });`,
    `hostileAnswer(${id}, "truncated");   // or "html", "empty", "unknownCode", "slow", "reset"`,
  );
}

function renderMocks(operation: Operation, entry: string): string {
  const id = toStringLiteral(operation.id);
  const code = listRuleCodes(operation)[0]?.code;
  return toLines(
    'import { setupServer } from "msw/node";',
    `import { handlers, on } from ${entry};`,
    "",
    "const server = setupServer(...handlers());",
    "server.listen();",
    `server.use(on(${id}).${code === undefined ? "status(503)" : `code(${toStringLiteral(code)})`});`,
    `server.use(on(${id}).status(429, { retryAfter: 3 }));`,
    `server.use(on(${id}).truncated());   // or html(), empty(), unknownCode(), slow(), reset(), success(overrides)`,
  );
}

function renderAll(contract: Contract, operation: Operation, entry: string): string {
  const call = nameCall(contract, operation);
  return toLines(
    `import { assertHandlesAll } from ${entry};`,
    'import { test } from "node:test";   // or from "vitest"',
    "",
    `test(${toStringLiteral(`every error of ${operation.id} has words`)}, async () => {`,
    `  await assertHandlesAll(${toStringLiteral(operation.id)}, async ({ client, signal, catchAll }) => {`,
    `    const { error } = await ${call}(client, { ...input, signal });`,
    "    if (error) showNotice(error, { otherwise: catchAll });",
    "  });",
    "});",
  );
}

function renderCheck({ id }: Operation, entry: string): string {
  return toLines(
    `import { checkResponse } from ${entry};`,
    "",
    "const response = await app.inject(request);   // or supertest's, axios's, a Response, { status, headers, body }",
    `assert.deepEqual(await checkResponse(${toStringLiteral(id)}, response), []);`,
  );
}

function toLines(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
