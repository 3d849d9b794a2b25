import { resolve } from "node:path";
import { BaseResolver, type Document } from "@redocly/openapi-core";
import { beforeAll, expect, it } from "vitest";
import { readDocument } from "../../generators/document/read-document.js";
import { isThorough } from "../thorough.js";
import { createRandom, mutations } from "./mutations.js";

const root = resolve("spec/openapi.yaml");
const settings = { code: "/errorCode" };

/**
 * What no rule can notice, with the reason, and whether at least the generated output differs (`drift`)
 * or nothing does (`survives`). A kind that is not listed has to be reported by a rule, every time.
 */
const unnoticed: Readonly<Record<string, { readonly by: "drift" | "survives"; readonly because: string }>> = {
  "a code taken out of x-errors": {
    by: "drift",
    because: "that an operation no longer answers with a code is a fact that only its author knows",
  },
  "a shared response dropped": {
    by: "drift",
    because: "an API need not have a norm for a status; only one that codes depend on is missed",
  },
  "the scope of a shared response dropped": {
    by: "drift",
    because: "without `scope` it is `listed`, which is a choice",
  },
  "a type changed": {
    by: "drift",
    because: "any type is possible; examples that no longer fit are for Redocly's own rules",
  },
  "a status of a success changed": {
    by: "drift",
    because: "the norms are about errors, and an API may answer with any success",
  },
  "a success response dropped": {
    by: "drift",
    because: "Redocly's `operation-2xx-response` is there for it, in `redocly lint`",
  },
  "a title dropped": { by: "drift", because: "a title is optional, the code stands in for it" },
  "a date dropped": { by: "drift", because: "a date is optional" },
  "x-replaced-by dropped": {
    by: "drift",
    because: "only a deprecated operation has to name what replaces it, a legacy one may",
  },
  "x-deviations dropped": {
    by: "drift",
    because:
      "whether a code under a status is a deviation is a judgement, unless the status is outside the norms",
  },
  "x-sensitive unmarked": { by: "drift", because: "only names that say so give a secret away" },
};

/** Gives parsed files from memory, each reader its own copy. */
class MemoryResolver extends BaseResolver {
  readonly files: ReadonlyMap<string, Document>;
  constructor(files: ReadonlyMap<string, Document>) {
    super();
    this.files = new Map(
      [...files].map(([path, { source, parsed }]) => [path, { source, parsed: structuredClone(parsed) }]),
    );
  }
  override async resolveDocument<T>(base: string | null, ref: string): Promise<Document<T>> {
    const path = this.resolveExternalRef(base, ref);
    const file = this.files.get(path);
    if (!file) throw new Error(`not read before: ${path}`);
    return file as Document<T>;
  }
}

const original = new Map<string, Document>();
let published = "";

beforeAll(async () => {
  const disk = new BaseResolver();
  const { diagnostics } = await readDocument(root, settings, disk);
  expect(diagnostics).toEqual([]);
  const fresh = new BaseResolver();
  for (const path of disk.getFiles())
    original.set(path, (await fresh.resolveDocument(null, path, true)) as Document);
  published = JSON.stringify((await readDocument(root, settings, new MemoryResolver(original))).document);
});

/** Each kind once, or all of them at many places. */
const rounds = isThorough ? 300 : mutations.length;

it("notices whatever breaks the document in one place", async () => {
  const random = createRandom(20260804);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const outcomes = new Map<string, string[]>();
  for (let round = 0; round < rounds; round++) {
    const { kind, list } = mutations[round % mutations.length] as (typeof mutations)[number];
    const resolver = new MemoryResolver(original);
    const files = new Map([...resolver.files].map(([path, { parsed }]) => [path, parsed]));
    const place = pick(list(files, pick))();
    const { document, diagnostics } = await readDocument(root, settings, resolver);
    if (diagnostics.length > 0) continue;
    const outcome = JSON.stringify(document) === published ? "survives" : "drift";
    outcomes.set(kind, [...(outcomes.get(kind) ?? []), `${outcome}: ${place}`]);
  }
  const surprises = [...outcomes].flatMap(([kind, places]) =>
    places
      .filter((place) => !place.startsWith(unnoticed[kind]?.by ?? "never"))
      .map((place) => `${kind}, ${place}`),
  );
  expect(surprises).toEqual([]);
  // What is not noticed at most places may be noticed at one.
  if (isThorough) expect(Object.keys(unnoticed).filter((kind) => !outcomes.has(kind))).toEqual([]);
});
