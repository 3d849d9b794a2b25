import { toLongHash } from "./hash.js";
import { toShortHash } from "./short-hash.js";

/** How texts of a document become names. */
export interface Naming {
  /** The name of a text if no other wants it; it depends only on the text. */
  readonly toName: (text: string) => string;
  /** The form in which names must differ; the name itself if absent. */
  readonly fold?: (name: string) => string;
  /** Whether a text keeps its name beside others that want it; if it is that name already, unless said otherwise. */
  readonly keeps?: (text: string, name: string) => boolean;
  /** Further names that a name reserves. */
  readonly listRelated?: (name: string) => readonly string[];
  /** The separator between a name and its hash. */
  readonly separator: "_" | "-";
}

/**
 * A unique name for each text, in time linear in the texts. If texts want the same name, a hash of the text is
 * appended, so that a name depends neither on the order nor on the number of texts: an additional text renames
 * at most the one that had the name alone until then.
 */
export function tellApart(texts: Iterable<string>, naming: Naming): ReadonlyMap<string, string> {
  const { toName, fold = toSame, separator } = naming;
  const wanted = new Map([...new Set(texts)].map((text) => [text, toName(text)]));
  const isGiven = createTest(wanted, naming);
  const names = new Map([...wanted].filter(([text, name]) => isGiven(text, name)));
  const rest = [...wanted].filter(([text]) => !names.has(text)).sort(([a], [b]) => (a < b ? -1 : 1));
  const taken = new Set([...names.values()].map(fold));
  for (const toHash of [toShortHash, toLongHash]) {
    const marked = rest
      .filter(([text]) => !names.has(text))
      .map(([text, name]) => [text, `${name}${separator}${toHash(text)}`] as const);
    const uses = count(marked.map(([, name]) => fold(name)));
    for (const [text, name] of marked)
      if (uses.get(fold(name)) === 1 && !taken.has(fold(name))) names.set(text, name);
    for (const [text] of marked) if (names.has(text)) taken.add(fold(names.get(text) ?? ""));
  }
  for (const [text, name] of rest) {
    if (!names.has(text)) names.set(text, findFree(`${name}${separator}${toLongHash(text)}`, taken, naming));
  }
  return new Map([...wanted.keys()].map((text) => [text, names.get(text) ?? ""]));
}

/** Whether a text has the name that it wants: nobody else wants it, or it is the only one that keeps it. */
function createTest(
  wanted: ReadonlyMap<string, string>,
  { fold = toSame, keeps = isSame, listRelated = () => [] }: Naming,
): (text: string, name: string) => boolean {
  const folded = [...wanted].map(([text, name]) => ({ text, name, key: fold(name) }));
  const uses = count(folded.map(({ key }) => key));
  const keepers = count(folded.filter(({ text, name }) => keeps(text, name)).map(({ key }) => key));
  const related = new Set([...new Set(wanted.values())].flatMap(listRelated).map(fold));
  return (text, name) => {
    const key = fold(name);
    if (related.has(key)) return false;
    return uses.get(key) === 1 || (keepers.get(key) === 1 && keeps(text, name));
  };
}

/** Only a document made to collide gets here. Each name that is tried occurs in it, so the time stays linear. */
function findFree(name: string, taken: Set<string>, { fold = toSame, separator }: Naming): string {
  let free = name;
  for (let number = 2; taken.has(fold(free)); number++) free = `${name}${separator}${number}`;
  taken.add(fold(free));
  return free;
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function toSame(name: string): string {
  return name;
}

function isSame(text: string, name: string): boolean {
  return text === name;
}
