/** A text for people, with the JSON pointer of its place. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Keys whose values are text for people. */
const textKeys = ["description", "fix", "guide", "meaning", "reason", "summary", "title", "troubleshooting"];
/** Keys whose entries are all text for people. */
const textMaps = ["x-enumDescriptions"];

/** All objects of a document in which a keyword can stand. Samples hold none. */
export function listNodes(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(listNodes);
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.entries(node).filter(([key]) => key !== "examples" && key !== "example");
  return [node as Node, ...inside.flatMap(([, value]) => listNodes(value))];
}

/** All texts for people below a part of a document. */
export function listTexts(node: unknown, at = ""): readonly Text[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => listTexts(item, `${at}/${index}`));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key === "examples" || key === "example") return [];
    if (textMaps.includes(key)) return Object.values(value as object).map((text) => ({ at: place, text }));
    if (!textKeys.includes(key)) return listTexts(value, place);
    const texts = [value].flat().filter((text) => typeof text === "string");
    return texts.length > 0 ? texts.map((text) => ({ at: place, text })) : listTexts(value, place);
  });
}

/** What a text has in backticks. */
export function listQuotes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, quote]) => quote ?? []);
}

/** The clauses of a text, as far as punctuation shows them. */
export function listClauses(text: string): readonly string[] {
  return text.split(/[.,:;!?]\s+/);
}
