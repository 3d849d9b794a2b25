import type { OpenApiDocument } from "../document/openapi.js";
import { stringifyYaml } from "../engine/engine.js";

const options = { noRefs: true, lineWidth: -1 };

/**
 * A document as YAML, byte for byte as the library writes it, but in half of the time and memory: the
 * library makes a node of every value and copies text once a level. Here it is asked once about each
 * text that YAML might take for something else, and the lines are ours. What is not plain data is left
 * to it altogether.
 */
export function stringifyDocument(document: OpenApiDocument): string {
  const texts = new Set<unknown>();
  const keys = new Set<string>();
  if (!isBlock(document) || !collect(document, texts, keys)) return stringifyYaml(document, options);
  const { add, join } = createLines();
  writeEntries(document, "", "", {
    add,
    texts: spellOut([...texts], (text) => text),
    keys: spellOut([...keys], (key) => ({ [key]: 0 }), ": 0"),
  });
  return join();
}

/** Words of six characters and more, which are no value and no mark of YAML wherever they stand. */
const words = /^[A-Za-z][A-Za-z0-9 _/.,()-]{4,}[A-Za-z0-9.)]$/;

/** Longest key that stands on a line with its value. */
const maxKeyLength = 1000;

/** Gathers what the library is asked about. @returns whether all of it is plain data */
function collect(value: unknown, texts: Set<unknown>, keys: Set<string>): boolean {
  if (typeof value !== "object" || value === null) {
    if (typeof value !== "string" || !words.test(value)) texts.add(value);
    return true;
  }
  if (Array.isArray(value)) return value.every((item) => collect(item, texts, keys));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const [key, member] of Object.entries(value)) {
    if (!words.test(key)) keys.add(key);
    if (key.length > maxKeyLength || key.includes("\n") || !collect(member, texts, keys)) return false;
  }
  return true;
}

/** How the library writes each value: as an item of a sequence, where lines after the first begin with two spaces. */
function spellOut<T>(values: readonly T[], wrap: (value: T) => unknown, end = ""): ReadonlyMap<T, string> {
  // The library marks the end of a document whose last text ends with empty lines, which a last word keeps off.
  const items = stringifyYaml([...values.map(wrap), "end"], options)
    .slice("- ".length)
    .split("\n- ");
  return new Map(
    values.map((value, index) => [value, items[index]?.slice(0, -end.length || undefined) ?? ""]),
  );
}

interface Output {
  readonly add: (line: string) => void;
  readonly texts: ReadonlyMap<unknown, string>;
  readonly keys: ReadonlyMap<string, string>;
}

/** @param lead what the first line begins with; the others begin with `pad` */
function writeEntries(value: object, pad: string, lead: string, output: Output): void {
  const inner = `${pad}  `;
  let start = lead;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isBlock(item)) writeEntries(item, inner, `${start}- `, output);
      else output.add(`${start}- ${toText(item, inner, output)}`);
      start = pad;
    }
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const head = `${start}${output.keys.get(key) ?? key}:`;
    output.add(isBlock(member) ? head : `${head} ${toText(member, inner, output)}`);
    if (isBlock(member)) writeEntries(member, inner, inner, output);
    start = pad;
  }
}

/** Whether a value is written over lines of its own. */
function isBlock(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value)
    ? value.length > 0
    : Object.values(value).some((member) => member !== undefined);
}

function toText(value: unknown, pad: string, { texts }: Output): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  const text = texts.get(value);
  if (text === undefined) return String(value);
  return text.includes("\n") ? text.replaceAll("\n  ", `\n${pad}`) : text;
}

/** Lines that become text by the thousand, since so many parts of text take several times the memory of the text. */
function createLines() {
  let text = "";
  let lines: string[] = [];
  const join = () => {
    text += `${lines.join("\n")}\n`;
    lines = [];
    return text;
  };
  const add = (line: string) => {
    if (lines.push(line) === 4000) join();
  };
  return { add, join };
}
