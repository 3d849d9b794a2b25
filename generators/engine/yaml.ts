import { engineYaml, yamlParser } from "./engine.js";

/** The values that JSON has, and `<<`: bytes, sets and ordered maps mean nothing in a document. */
const schema = yamlParser.CORE_SCHEMA.withTags(yamlParser.mergeTag);

/** All scalars as texts. */
const texts = yamlParser.FAILSAFE_SCHEMA.withTags(yamlParser.mergeTag);

/**
 * The value of a text of YAML.
 *
 * @throws the error of the parser, with line and column at the end of its message
 */
export function parseYaml(text: string): unknown {
  return engineYaml.parseYaml(text, { schema } as never);
}

/** The value of a text of YAML with each scalar as it is written; `undefined` where the parser does not take it. */
export function parseYamlTexts(text: string): unknown {
  try {
    return engineYaml.parseYaml(text, { schema: texts } as never);
  } catch {
    return undefined;
  }
}

/** A value as YAML: a shared value is written out in each place, and no line is wrapped. */
export function stringifyYaml(value: unknown): string {
  const kept: string[] = [];
  const short = hasLongText(value) ? shorten(value, kept) : value;
  const text = engineYaml.stringifyYaml(short, { noRefs: true, lineWidth: -1 });
  return kept.length === 0 ? text : text.replace(marks, (mark, index) => kept[Number(index)] ?? mark);
}

/** The writer looks for the best form of a text by expressions that run out of stack at three million characters. */
const longText = 500_000;

/** Makes marks so long that the writer puts one as a key on a line of its own, as it does with the long text. */
const padding = "-".repeat(1100);
const marks = new RegExp(`long-text-(\\d+)${padding}`, "g");

function isLong(text: string): boolean {
  // Text that looks like a mark gets a mark too, so that nothing else is put in its place.
  return text.length > padding.length && (text.length > longText || text.includes(padding));
}

function hasLongText(value: unknown): boolean {
  if (typeof value === "string") return isLong(value);
  if (typeof value !== "object" || value === null) return false;
  for (const name of Object.keys(value))
    if (isLong(name) || hasLongText((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

/** A copy with marks for what is long; the texts go to `kept`, in the form that YAML shares with JSON. */
function shorten(value: unknown, kept: string[]): unknown {
  const toMark = (text: string) => `long-text-${kept.push(toQuoted(text)) - 1}${padding}`;
  const copy = (one: unknown): unknown => {
    if (typeof one === "string") return isLong(one) ? toMark(one) : one;
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(copy);
    const entries = Object.entries(one).map(([name, inner]) => [
      isLong(name) ? toMark(name) : name,
      copy(inner),
    ]);
    return Object.fromEntries(entries);
  };
  return copy(value);
}

function toQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
