import type { Document, NormalizedProblem, UserContext } from "@redocly/openapi-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTypes } from "../../../generators/engine/document-types.js";
import {
  BaseResolver,
  detectSpec,
  normalizeVisitors,
  resolveDocument,
  Source,
  walkInEngine,
} from "../../../generators/engine/engine.js";
import { canWalk, type Visitors, walkDocument } from "../../../generators/engine/walk-document.js";

type Visitor = object;

/** What a visitor sees, each call as a line. */
function record(lines: string[], name: string) {
  return (
    node: unknown,
    context: UserContext,
    more: { readonly location?: { readonly pointer: string } },
  ) => {
    const { location, rawLocation, rawNode, type, key, parent, resolve } = context;
    const other = resolve({ $ref: "#/components/schemas/A" });
    const itself = resolve(node as object);
    const of = [
      type.name,
      key,
      location.absolutePointer,
      rawLocation.pointer,
      JSON.stringify(rawNode)?.slice(0, 40),
    ];
    const parts = [
      typeof parent,
      other.location?.pointer,
      itself.location?.absolutePointer,
      more.location?.pointer,
    ];
    lines.push([name, ...of, ...parts].join(" | "));
  };
}

/** Visitors of every kind, of which one reports, one keeps others away, and one changes what follows. */
function createVisitors(lines: string[]): readonly Visitor[] {
  return [
    { any: record(lines, "any"), ref: { enter: record(lines, "to"), leave: record(lines, "from") } },
    {
      any: (
        node: unknown,
        { ignoreNextVisitorsOnNode, type }: UserContext & { ignoreNextVisitorsOnNode(): void },
      ) => {
        if (type.name === "Schema" && (node as { ignored?: unknown } | null)?.ignored)
          ignoreNextVisitorsOnNode();
      },
    },
    {
      Schema: { enter: record(lines, "Schema"), leave: record(lines, "after Schema") },
      Root: { leave: record(lines, "after Root") },
      Paths: record(lines, "Paths"),
    },
    {
      Schema(node: Record<string, unknown> | null, { report, location }: UserContext) {
        report({ message: "a schema", location: location.child(["properties", "a"]).key() });
        report({ message: "the same", location: [location, { reportOnKey: true }], forceSeverity: "warn" });
        if (node && typeof node === "object" && "drop" in node) delete node.properties;
      },
    },
  ];
}

async function walkBoth(given: object, visitorsOf = createVisitors) {
  const [engine, ours] = [{ lines: [] as string[] }, { lines: [] as string[] }];
  const outcome = async ({ lines }: { lines: string[] }, isOurs: boolean) => {
    const document = { source: new Source("/a.json", ""), parsed: structuredClone(given) } as Document;
    const specVersion = detectSpec(document.parsed);
    const types = createTypes(specVersion);
    const rootType = types.Root as NonNullable<typeof types.Root>;
    const externalRefResolver = new BaseResolver();
    const resolvedRefMap = await resolveDocument({ rootDocument: document, rootType, externalRefResolver });
    const walks = visitorsOf(lines).map((visitor, at) => ({
      ruleId: `rule-${at}`,
      severity: "error",
      visitor,
    }));
    const normalizedVisitors = normalizeVisitors(walks as never, types as never);
    const problems: NormalizedProblem[] = [];
    const state = { problems, specVersion, visitorsData: {} };
    const options = { document, rootType, resolvedRefMap };
    const visitors = normalizedVisitors as unknown as Visitors;
    if (isOurs) walkDocument({ ...options, ...state, visitors });
    else walkInEngine({ ...options, normalizedVisitors, ctx: state });
    const said = problems.map(({ location, from: _, ...rest }) => {
      const at = location.map(({ source, pointer, reportOnKey }) => [
        source.absoluteRef,
        pointer,
        reportOnKey,
      ]);
      return { ...rest, at };
    });
    return { lines, said, parsed: document.parsed };
  };
  return { engine: await outcome(engine, false), ours: await outcome(ours, true) };
}

const reference = fc
  .constantFrom("A", "B", "a~1b", "Chain", "Beside", "none", "")
  .map((name) => `#/components/schemas/${name}`);

const key = fc.constantFrom("a", "b", "x-y", "", "a/b", "~", "constructor", "$ref", "é", "0");

const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(
      {},
      { type: "string" },
      true,
      null,
      "text",
      { ignored: true, items: {} },
      { drop: 1, properties: { a: {} } },
    ),
    reference.map(($ref) => ({ $ref })),
    fc
      .tuple(reference, tie("schema"))
      .map(([$ref, inner]) => ({ $ref, description: "d", properties: { a: inner } })),
    fc
      .dictionary(key, tie("schema"), { maxKeys: 3, noNullPrototype: true })
      .map((properties) => ({ properties, type: "object" })),
    fc.array(tie("schema"), { maxLength: 3 }).map((allOf) => ({ allOf, "x-more": { a: allOf.length } })),
    tie("schema").map((items) => ({
      items,
      additionalProperties: items,
      discriminator: { propertyName: "p", mapping: { a: "A" } },
    })),
  ),
}));

/** One that refers to nothing at its top: the engine throws on references that lead to themselves. */
const whole = schema.map((inner) => ({ properties: { a: inner }, additionalProperties: inner }));

const document = fc
  .record({
    openapi: fc.constantFrom("3.0.3", "3.1.0", "3.2.0"),
    schemas: fc.tuple(whole, whole, whole),
    body: schema,
    extra: fc.constantFrom(
      {},
      { "x-root": { a: { $ref: "#/info" } } },
      { servers: [{ url: "/" }, 1], tags: null },
    ),
    parameter: fc.constantFrom<unknown>(
      { $ref: "#/components/parameters/P" },
      { name: "q", in: "query" },
      "no",
    ),
  })
  .map(({ openapi, schemas: [A, B, odd], body, extra, parameter }) => {
    const content = {
      "application/json": { schema: body, examples: { e: { $ref: "#/components/examples/E" } } },
    };
    const operation = {
      parameters: [parameter],
      responses: { "200": { description: "d", content }, default: { $ref: "#/components/responses/R" } },
    };
    return {
      openapi,
      info: { title: "t", version: "1" },
      paths: {
        "/a": { get: operation, post: { ...operation, callbacks: { c: { "{$url}": { post: operation } } } } },
        "/b": { $ref: "#/paths/~1a" },
      },
      components: {
        schemas: {
          ...{ A, B, "a/b": odd },
          Beside: {
            $ref: "#/components/schemas/B",
            description: "beside",
            items: { $ref: "#/components/schemas/A" },
          },
          Chain: { $ref: "#/components/schemas/Beside" },
        },
        parameters: { P: { name: "p", in: "path", schema: { $ref: "#/components/schemas/A" } } },
        responses: { R: { description: "r", content } },
        examples: { E: { value: 1 } },
      },
      ...extra,
    };
  });

describe("a walk", () => {
  it("visits what the engine visits, in its order and with its contexts", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const { engine, ours } = await walkBoth(given);
        expect(ours).toEqual(engine);
        expect(ours.lines.length).toBeGreaterThan(10);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves visitors within others to the engine", () => {
    const types = createTypes("oas3_1");
    const prepare = (visitor: object) =>
      normalizeVisitors(
        [{ ruleId: "a", severity: "error", visitor }] as never,
        types as never,
      ) as unknown as Visitors;
    expect(canWalk(prepare({ Schema: () => {}, ref: { leave: () => {} } }))).toBe(true);
    expect(canWalk(prepare({ Paths: { Operation: () => {} } }))).toBe(false);
    expect(canWalk(prepare({ Schema: { skip: () => true, enter: () => {} } }))).toBe(false);
  });
});
