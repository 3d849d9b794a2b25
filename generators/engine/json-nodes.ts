/** A value in a JSON text, from its first character to behind its last. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
}

/** A member of an object, or an item of a list, which has no key. */
interface Child extends JsonNode {
  readonly key?: JsonNode;
}

/** What is inside an object, by name, or a list, by index. */
type Children = ReadonlyMap<string | number, Child>;

/** Finds the value at a path, or at the part of it that exists; its key, if that is wanted and there is one. */
export type FindJsonNode = (path: readonly string[], wantsKey: boolean) => JsonNode;

/**
 * Finds places in a JSON text. Only what a place is inside is taken apart, once; of what is beside it, no more than
 * the end is looked for. To make a tree of the whole text takes as long as all else that is done with a document.
 *
 * @param text what `JSON.parse` has taken, no name twice in an object
 */
export function createJsonFinder(text: string): FindJsonNode {
  // The engine has the root end with the text.
  const root = { start: skipSpace(text, 0), end: text.length };
  const levels = new Map<number, Children>();
  const findChild = ({ start }: JsonNode, name: string) => {
    const children = levels.get(start) ?? readChildren(text, start);
    levels.set(start, children);
    return children.get(text[start] === "[" ? Number.parseInt(name, 10) : name);
  };
  return (path, wantsKey) => {
    let found: Child = root;
    for (const name of path) {
      const child = findChild(found, name);
      if (!child) break;
      found = child;
    }
    return (wantsKey && found.key) || found;
  };
}

function readChildren(text: string, start: number): Children {
  const children = new Map<string | number, Child>();
  const isList = text[start] === "[";
  if (!isList && text[start] !== "{") return children;
  let at = skipSpace(text, start + 1);
  while (text[at] !== "]" && text[at] !== "}") {
    const key = isList ? undefined : { start: at, end: findEndOfString(text, at) };
    const value = key ? skipSpace(text, skipSpace(text, key.end) + 1) : at;
    const end = findEnd(text, value);
    const name = key ? (JSON.parse(text.slice(key.start, key.end)) as string) : children.size;
    children.set(name, { start: value, end, ...(key && { key }) });
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return children;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Behind the value that starts at a place. */
function findEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return findEndOfString(text, start);
  return first === "{" || first === "[" ? findEndOfBrackets(text, start) : findEndOfWord(text, start);
}

function findEndOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === "\\") before -= 1;
  return (at - before) % 2 === 0;
}

function findEndOfBrackets(text: string, start: number): number {
  let open = 0;
  const marks = /["{}[\]]/g;
  marks.lastIndex = start;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = findEndOfString(text, found.index);
    else open += mark === "{" || mark === "[" ? 1 : -1;
    if (open === 0) return marks.lastIndex;
  }
  return text.length;
}

/** Of a number, `true`, `false` or `null`. */
function findEndOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !",]}".includes(text.charAt(at))) at += 1;
  return at;
}
