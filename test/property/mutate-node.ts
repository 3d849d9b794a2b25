import fc from "fast-check";

/** What is done to one node of a document. */
export interface NodeChange {
  readonly way: "delete" | "empty" | "duplicate" | "retype";
  /** Counts the nodes in reading order, over and over, so that any number is a place. */
  readonly at: number;
  /** How many levels down nodes are counted: else hardly one of a large document would be near its root. */
  readonly depth: number;
  /** What a node is retyped to. */
  readonly to: OddValue;
}

/** A value of another type, as a text of YAML that stands in one line; JSON is YAML too. */
type OddValue = string;

const oddValues: readonly OddValue[] = [
  ...["null", "true", "false", "0", "-1", "1.5", "1e400", "-.inf", ".nan", "123456789012345678901234567890"],
  ...['""', '"text"', '"__proto__"', '"2024-01-01"', "2024-01-01", "2024-01-01T00:00:00Z", '"\\u0000"'],
  ...["[]", "{}", "[null]", '["text"]', "[[]]", "[{}]", '{ "a": null }', '{ "a": "text" }', '{ "": {} }'],
  ...[
    '{ "$ref": null }',
    '{ "$ref": "" }',
    '{ "$ref": "#" }',
    '{ "$ref": "#/info" }',
    '{ "$ref": 1 }',
    '{ "$ref": "no-such-file" }',
  ],
  ...['{ "__proto__": { "a": 1 } }', '{ "hasOwnProperty": 1, "toString": 1 }', '{ "404": "text" }'],
  ...["!!binary AAAA", "!!set { a, b }", "!!omap [a: 1]", "!!pairs [a: 1, a: 2]", '{ ? [a] : "b" }'],
  JSON.stringify("x".repeat(20_000)),
  `[${"1,".repeat(1_000)}1]`,
  `${"[".repeat(100)}${"]".repeat(100)}`,
  `${'{"a":'.repeat(100)}1${"}".repeat(100)}`,
];

/** Changes of any node of a document. */
export const nodeChange: fc.Arbitrary<NodeChange> = fc.record({
  way: fc.constantFrom("delete", "empty", "duplicate", "retype", "retype", "retype"),
  at: fc.nat(),
  depth: fc.constantFrom(1, 2, 3, 4, 6, 100, 100),
  to: fc.constantFrom(...oddValues),
});

type Holder = Record<string, unknown> | unknown[];

/**
 * The text of a document of which a node was changed.
 *
 * @param document changed as well: give it a copy
 */
export function changeNode(document: object, changes: readonly NodeChange[]): string {
  const odd = new Map<string, OddValue>();
  for (const change of changes) applyChange(document, change, odd);
  const text = JSON.stringify(document);
  return text.replace(/"odd value (\d+) of the test"/g, (mark) => odd.get(mark.slice(1, -1)) ?? mark);
}

function applyChange(document: object, change: NodeChange, odd: Map<string, OddValue>): void {
  const places = listPlaces(document, change.depth);
  const [holder, key] = places[change.at % Math.max(places.length, 1)] ?? [];
  if (!holder || key === undefined) return;
  const value = (holder as Record<string, unknown>)[key];
  if (change.way === "delete") remove(holder, key);
  else if (change.way === "empty") set(holder, key, toEmpty(value));
  else if (change.way === "duplicate") duplicate(holder, key, value);
  else {
    const mark = `odd value ${odd.size} of the test`;
    odd.set(mark, change.to);
    set(holder, key, mark);
  }
}

/** The nodes of a document in reading order, each as what holds it and its key there. */
function listPlaces(node: unknown, depth: number): readonly (readonly [Holder, string])[] {
  if (typeof node !== "object" || node === null || depth === 0) return [];
  return Object.keys(node).flatMap((key) => [
    [node as Holder, key] as const,
    ...listPlaces((node as Record<string, unknown>)[key], depth - 1),
  ]);
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function duplicate(holder: Holder, key: string, value: unknown): void {
  const copy = structuredClone(value);
  if (Array.isArray(holder)) holder.splice(Number(key), 0, copy);
  else set(holder, `${key}2`, copy);
}

function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function toEmpty(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return [];
  return typeof value === "object" && value !== null ? {} : null;
}
