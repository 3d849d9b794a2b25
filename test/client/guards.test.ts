import { runInNewContext } from "node:vm";
import { MessageChannel } from "node:worker_threads";
import fc from "fast-check";
import * as client from "immersve-client";
import { createCard, freezeCard } from "immersve-client";
import { catalog } from "immersve-client/catalog";
import {
  type AnyError,
  ApiError,
  type CreateCardError,
  findError,
  hasCode,
  isApiError,
  isErrorOf,
  isKind,
  match,
  matchPartial,
  type OperationErrors,
  parseError,
  parseThrown,
} from "immersve-client/errors";
import { describe, expect, it } from "vitest";
import { type KnownCode, kinds, knownCodes, operationIds } from "./known-errors.js";

/** What `create-card` came to, when it was answered with this status and code. */
function errorOf(status: number, errorCode?: string): CreateCardError {
  return parseError("create-card", { status, body: { errorCode } });
}

function parse({ operation, status }: KnownCode, body: unknown): AnyError {
  return parseError(operation, { status, body });
}

/** The kind that a documented code comes with. */
function kindOf({ generic, status }: KnownCode): AnyError["kind"] {
  if (!generic) return "code";
  return status === 400 ? "invalidRequest" : "forbidden";
}

describe("parseError", () => {
  it("knows every documented code of every operation", () => {
    expect(knownCodes.length).toBeGreaterThan(200);
    for (const known of knownCodes) {
      const { operation, status, code, sample } = known;
      const want = { kind: kindOf(known), operation, status, code, attempts: 1 };
      expect(sample.errorCode).toBe(code);
      for (const body of [sample, JSON.stringify(sample), `\uFEFF${JSON.stringify(sample)}`]) {
        expect(parse(known, body)).toMatchObject(want);
      }
    }
  });

  it("knows a code under its own operations and statuses only", () => {
    const documented = new Set(
      knownCodes.map(({ operation, status, code }) => `${operation} ${status} ${code}`),
    );
    const codes = [...new Set(knownCodes.map(({ code }) => code))];
    const found: string[] = [];
    for (const operation of operationIds) {
      for (const status of [400, 401, 402, 403, 404, 409, 422, 429, 500, 503]) {
        for (const errorCode of codes) {
          const { kind } = parseError(operation, { status, body: { errorCode } });
          if (kind === "code") found.push(`${operation} ${status} ${errorCode}`);
        }
      }
    }
    const rules = knownCodes.filter(({ generic }) => !generic);
    expect(found.length).toBe(rules.length);
    expect(found.filter((one) => !documented.has(one))).toEqual([]);
  });

  const headers = { "X-Request-Id": "r-1", "Retry-After": 5 };
  it.each([
    { name: "a record", given: headers },
    { name: "a record of lists", given: { "x-request-id": ["r-1"], "retry-after": ["5"] } },
    { name: "Headers", given: new Headers({ "x-request-id": "r-1", "retry-after": "5" }) },
    {
      name: "a Map in lower case",
      given: new Map([
        ["x-request-id", "r-1"],
        ["retry-after", "5"],
      ]),
    },
  ])("reads headers of any HTTP client: $name", ({ given }) => {
    const before = Date.now();
    const error = parseError("create-card", { status: 429, headers: given });
    expect(error).toMatchObject({ kind: "rateLimited", requestId: "r-1" });
    const { retryAt = 0 } = error as { retryAt?: number };
    expect(retryAt).toBeGreaterThanOrEqual(before + 5000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 5000);
  });

  const status = fc.oneof(fc.constantFrom(200, 302, 400, 401, 403, 404, 429, 500, 503), fc.integer());
  const operation = fc.constantFrom(...operationIds);
  const code = fc.oneof(
    fc.constantFrom(...knownCodes.map((known) => known.code)),
    fc.string({ unit: "binary" }),
  );
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new TextDecoder().decode(array));
  const body = fc.oneof(
    bytes,
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withTypedArray: true,
    }),
    fc.record({ errorCode: code, reason: fc.anything(), errors: fc.anything() }, { requiredKeys: [] }),
    fc.record({
      errorCode: code,
      errors: fc.array(fc.record({ path: fc.anything(), message: fc.anything() })),
    }),
    fc.record({ errorCode: code }).map((value) => JSON.stringify(value)),
  );
  const known = fc.constantFrom(...knownCodes).map((one) => [one.operation, one.status, one.sample] as const);
  const answer = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(operation, status, body) },
    { weight: 1, arbitrary: known },
  );
  const headerName = fc.oneof(fc.constantFrom("retry-after", "Retry-After", "x-request-id"), fc.string());
  const headerValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.bigInt({ min: 0n }).map(String),
    fc.constantFrom(null, undefined),
    fc.array(fc.string()),
  );
  const anyHeaders = fc.option(fc.dictionary(headerName, headerValue), { nil: undefined });

  it("makes plain data of one kind of anything", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(answer, anyHeaders, ([id, status, body], headers) => {
        const error: AnyError = parseError(id, { status, body, headers });
        seen.add(error.kind);
        expect(kinds).toContain(error.kind);
        expect(error.operation).toBe(id);
        expect(JSON.parse(JSON.stringify(error))).toEqual(structuredClone(error));
        expect(error.message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBe(9);
  });

  it("does not take fright at a status that is none", () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e21, 403.5, "403", null, undefined]) {
      expect(kinds).toContain(parseError("create-card", { status: odd as number, body: "{}" }).kind);
    }
  });
});

describe("the catalog", () => {
  it("has an entry for each documented code, and no other", () => {
    const codes = [...new Set(knownCodes.map(({ code }) => code))].sort();
    expect(Object.keys(catalog).sort()).toEqual(codes);
    for (const code of codes) {
      const entry = catalog[code as keyof typeof catalog];
      expect(entry.meaning).not.toBe("");
      for (const id of entry.resolvedBy) expect(operationIds).toContain(id);
    }
  });

  it("links nowhere, as the errors do, while nobody says where the docs are", () => {
    for (const known of knownCodes) {
      expect(catalog[known.code as keyof typeof catalog]).not.toHaveProperty("docsUrl");
      expect(parse(known, known.sample)).not.toHaveProperty("docsUrl");
    }
  });
});

/** One error of each kind that an answer of `create-card` can be, and the others made up. */
const errorsByKind: Readonly<Record<CreateCardError["kind"], CreateCardError>> = {
  code: errorOf(403, "KYC_REQUIRED"),
  unknownCode: errorOf(403, "NEW"),
  invalidRequest: errorOf(400),
  unauthorized: errorOf(401),
  forbidden: errorOf(403),
  notFound: errorOf(404),
  rateLimited: errorOf(429),
  server: errorOf(500),
  unexpectedStatus: errorOf(418),
  unreadable: madeUp("unreadable"),
  network: madeUp("network"),
  timeout: madeUp("timeout"),
  aborted: madeUp("aborted"),
  credentials: madeUp("credentials"),
};

function madeUp(kind: CreateCardError["kind"]): CreateCardError {
  const base = {
    operation: "create-card",
    message: "",
    outcome: "unknown",
    attempts: 1,
    trace: [],
    status: 200,
  };
  return { ...base, kind } as CreateCardError;
}

/** Handlers that name themselves, one a kind, and under `code` one a code. */
function selfNaming<Id extends keyof OperationErrors>(id: Id) {
  const rules = knownCodes.filter(({ operation, generic }) => operation === id && !generic);
  const code = Object.fromEntries(rules.map((rule) => [rule.code, () => `code ${rule.code}`]));
  return { ...Object.fromEntries(kinds.map((kind) => [kind, () => kind])), code } as never;
}

describe("match", () => {
  it.each(kinds)("calls the handler of the kind %s with the error", (kind) => {
    const error = errorsByKind[kind];
    expect(error.kind).toBe(kind);
    const want = kind === "code" ? "code KYC_REQUIRED" : kind;
    expect(match(error, selfNaming("create-card"))).toBe(want);
    const given: unknown[] = [];
    const handler = (one: unknown) => given.push(one);
    const code = { KYC_REQUIRED: handler };
    match(error, { [kind]: kind === "code" ? code : handler } as never);
    expect(given).toEqual([error]);
  });

  it("calls the handler of each code of each operation", () => {
    for (const known of knownCodes.filter(({ generic }) => !generic)) {
      const error = parseError(known.operation, { status: known.status, body: known.sample });
      expect(match(error, selfNaming(known.operation))).toBe(`code ${known.code}`);
    }
  });

  it("returns what the handler returns, a promise included", async () => {
    const handlers = { forbidden: async () => 5 } as never;
    expect(await match(errorOf(403), handlers)).toBe(5);
  });

  it("throws a TypeError where a caller without types left a handler out", () => {
    expect(() => match(errorOf(404), {} as never)).toThrow(new TypeError("no handler for notFound"));
    expect(() => match(errorOf(403, "KYC_REQUIRED"), { code: {} } as never)).toThrow(
      new TypeError("no handler for KYC_REQUIRED"),
    );
  });

  it.each(["constructor", "toString", "__proto__", "valueOf"])("takes no inherited handler: %s", (code) => {
    const forged = { ...errorsByKind.code, code } as CreateCardError;
    expect(() => match(forged, { code: {} } as never)).toThrow(TypeError);
    expect(() => match({ ...forged, kind: code } as never, {} as never)).toThrow(TypeError);
  });
});

describe("matchPartial", () => {
  const rows: readonly { readonly error: CreateCardError; readonly want: string }[] = [
    { error: errorOf(403, "KYC_REQUIRED"), want: "kyc" },
    { error: errorOf(403, "CONTACT_EMAIL_REQUIRED"), want: "otherwise code" },
    { error: errorOf(403, "NEW"), want: "otherwise unknownCode" },
    { error: errorOf(429), want: "later" },
    { error: errorOf(403), want: "otherwise forbidden" },
  ];

  it.each(rows)("handles $error.kind $error.status: $want", ({ error, want }) => {
    const handled = matchPartial(
      error,
      { code: { KYC_REQUIRED: () => "kyc" }, rateLimited: () => "later" },
      ({ kind }) => `otherwise ${kind}`,
    );
    expect(handled).toBe(want);
  });

  it("leaves everything to `otherwise` where there are no handlers", () => {
    for (const error of Object.values(errorsByKind)) expect(matchPartial(error, {}, (e) => e)).toBe(error);
  });
});

describe("hasCode", () => {
  it.each([
    { error: errorOf(403, "KYC_REQUIRED"), want: true },
    { error: errorOf(403, "CONTACT_EMAIL_REQUIRED"), want: true },
    { error: errorOf(403, "MAX_CARDS_EXCEEDED"), want: false },
    { error: errorOf(400, "KYC_REQUIRED"), want: false },
    { error: errorOf(503, "KYC_REQUIRED"), want: false },
    { error: errorOf(403), want: false },
    { error: madeUp("network"), want: false },
    { error: undefined, want: false },
    { error: null, want: false },
  ])("$error.kind $error.code: $want", ({ error, want }) => {
    expect(hasCode(error, "KYC_REQUIRED", "CONTACT_EMAIL_REQUIRED")).toBe(want);
  });

  it("finds generic codes", () => {
    expect(hasCode(errorOf(403, "FORBIDDEN"), "FORBIDDEN")).toBe(true);
    expect(hasCode(errorOf(400, "INVALID_REQUEST_INPUT"), "INVALID_REQUEST_INPUT")).toBe(true);
    expect(hasCode(errorOf(400, "FORBIDDEN"), "FORBIDDEN")).toBe(false);
  });
});

describe("isKind", () => {
  it.each(kinds)("tells %s from every other kind", (kind) => {
    const found = Object.values(errorsByKind).filter((error) => isKind(error, kind));
    expect(found).toEqual([errorsByKind[kind]]);
  });

  it("takes several kinds, and no error", () => {
    const found = Object.values(errorsByKind).filter((error) => isKind(error, "network", "timeout"));
    expect(found.map(({ kind }) => kind)).toEqual(["network", "timeout"]);
    for (const none of [undefined, null])
      expect(isKind(none as CreateCardError | undefined | null, "network")).toBe(false);
  });
});

describe("isApiError", () => {
  it("knows the exception of another copy of the package", async () => {
    const path = "../../generated/client/src/runtime/api-error.ts?copy";
    const copy: { readonly ApiError: typeof ApiError } = await import(path);
    const foreign = new copy.ApiError(errorOf(404));
    expect(foreign).not.toBeInstanceOf(ApiError);
    expect(isApiError(foreign)).toBe(true);
    expect(isApiError(new ApiError(errorOf(404)))).toBe(true);
  });

  it("knows the exception of another realm", () => {
    const foreign = runInNewContext(
      `const e = new Error("m"); Object.defineProperty(e, Symbol.for("openapi-errors.ApiError"), { value: true }); e`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isApiError(foreign)).toBe(true);
  });

  it("knows a copy, and gives it its error back", async () => {
    const error = errorOf(403, "KYC_REQUIRED");
    const { port1, port2 } = new MessageChannel();
    const posted = new Promise((resolve) => port2.once("message", resolve));
    port1.postMessage(new ApiError(error));
    for (const copy of [structuredClone(new ApiError(error)), await posted]) {
      expect(copy).toBeInstanceOf(Error);
      expect((copy as { readonly error?: unknown }).error).toBeUndefined();
      expect(isApiError(copy) && copy.error).toEqual(error);
      expect(isApiError(copy, createCard)).toBe(true);
    }
    port1.close();
  });

  it.each([
    { name: "another text", given: () => new Error("no card", { cause: errorOf(404) }) },
    { name: "another cause", given: () => new Error("m", { cause: new Error("m") }) },
    { name: "no cause", given: () => new Error("m", { cause: null }) },
    {
      name: "a copy that takes nothing",
      given: () => Object.freeze(structuredClone(new ApiError(errorOf(404)))),
    },
  ])("takes for no copy what has $name", ({ given }) => {
    expect(isApiError(given())).toBe(false);
  });

  it("tells whose error it is", () => {
    const thrown = new ApiError(errorOf(404));
    expect(isApiError(thrown, createCard)).toBe(true);
    expect(isApiError(thrown, freezeCard)).toBe(false);
    expect(isApiError(new Error("m"), createCard)).toBe(false);
    expect(isApiError(thrown, (async () => undefined) as never)).toBe(false);
  });

  it("tells the operations apart, whatever they take, without a call", () => {
    const calls = Object.entries(client).filter(([, value]) => typeof value === "function");
    const byId = new Map(operationIds.map((id) => [id.replaceAll("-", ""), id]));
    const operations = calls.flatMap(([name, call]) => {
      const id = byId.get(name.toLowerCase());
      return id === undefined ? [] : [{ id, call: call as never }];
    });
    expect(operations).toHaveLength(operationIds.length);
    for (const { id, call } of operations) {
      const thrown = new ApiError(parseError(id, { status: 404 }));
      expect({ id, own: isApiError(thrown, call) }).toEqual({ id, own: true });
    }
  });

  it.each([undefined, null, "ApiError", 5, {}, new Error("ApiError"), errorOf(404), { name: "ApiError" }])(
    "knows none in %j",
    (value) => {
      expect(isApiError(value)).toBe(false);
    },
  );
});

describe("an operation of which errors are read", () => {
  const answer = { status: 403, body: { errorCode: "KYC_REQUIRED" } };

  it("is named by its id, or by method and path", () => {
    expect(parseError("POST /api/cards", answer)).toEqual(parseError("create-card", answer));
  });

  it("has to be there", () => {
    const name: string = "POST /api/ships";
    expect(() => parseError(name as "create-card", answer)).toThrow(TypeError);
  });
});

describe("findError", () => {
  it.each([
    { status: 200, want: undefined },
    { status: 299, want: undefined },
    { status: 304, want: { kind: "unknownCode" } },
    { status: 403, want: { kind: "code" } },
  ])("tells a success from an error: $status", ({ status, want }) => {
    const error = findError("create-card", { status, body: { errorCode: "KYC_REQUIRED" } });
    if (want) expect(error).toMatchObject(want);
    else expect(error).toBeUndefined();
  });
});

describe("parseThrown", () => {
  const named = (name: string, rest: object = {}) => Object.assign(new Error("broken"), { name, ...rest });
  it.each([
    {
      name: "a connection that broke",
      given: new TypeError("fetch failed"),
      want: { kind: "network", outcome: "unknown" },
    },
    {
      name: "a connection that never was",
      given: new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", syscall: "connect" } }),
      want: { kind: "network", outcome: "notSent", message: "create-card failed: network (ECONNREFUSED)" },
    },
    { name: "a limit of time", given: named("TimeoutError"), want: { kind: "timeout" } },
    {
      name: "a limit of time of axios",
      given: named("AxiosError", { isAxiosError: true, code: "ECONNABORTED" }),
      want: { kind: "timeout" },
    },
    { name: "the caller's signal", given: named("AbortError"), want: { kind: "aborted" } },
    {
      name: "the caller's signal of axios",
      given: named("CanceledError", { code: "ERR_CANCELED" }),
      want: { kind: "aborted" },
    },
    {
      name: "a body that breaks off",
      given: new SyntaxError("Unexpected end of JSON input"),
      want: { kind: "unreadable" },
    },
    {
      name: "axios without a response",
      given: named("AxiosError", { isAxiosError: true }),
      want: { kind: "network" },
    },
  ])("reads $name", ({ given, want }) => {
    const error = parseThrown("create-card", given);
    expect(error).toMatchObject({ operation: "create-card", attempts: 1, ...want });
    expect(structuredClone(error)).toEqual(error);
  });

  it("keeps no secret of what was thrown", () => {
    const thrown = new TypeError("fetch failed for 4242 4242 4242 4242");
    expect(JSON.stringify(parseThrown("create-card", thrown))).not.toContain("4242");
  });

  it.each([
    { given: new RangeError("a mistake") },
    { given: new TypeError("x is not a function") },
    { given: "text" },
    { given: undefined },
  ])("throws again what is no failure of a call: $given", ({ given }) => {
    let thrown: unknown;
    try {
      parseThrown("create-card", given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(given);
  });
});

describe("parseThrown, of an exception with a response", () => {
  const body = { errorCode: "KYC_REQUIRED" };
  it.each([
    { name: "axios", given: { isAxiosError: true, response: { status: 403, headers: {}, data: body } } },
    { name: "ky 2", given: { name: "HTTPError", response: new Response(null, { status: 403 }), data: body } },
  ])("reads what $name throws", ({ given }) => {
    const error = parseThrown("create-card", Object.assign(new Error("refused"), given));
    expect(error).toEqual(parseError("create-card", { status: 403, body }));
    expect(isErrorOf("create-card", error)).toBe(true);
    expect(isErrorOf("POST /api/cards", error)).toBe(true);
    expect(isErrorOf("freeze-card", error)).toBe(false);
  });

  it.each([undefined, null, "text", new Error("create-card"), { operation: "create-card" }])(
    "takes no other value for an error: %s",
    (value) => {
      expect(isErrorOf("create-card", value)).toBe(false);
    },
  );
});
