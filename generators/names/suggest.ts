/** The names closest to a word, nearest first, three at most; none that differs in more than a third of its letters. */
export function suggest(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  return names
    .map((name) => ({ name, distance: nearest(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => isClose(distance, Math.min(name.length, word.length)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** At least a part of the shorter word has to match. */
function isClose(distance: number, length: number): boolean {
  return distance < length && distance <= Math.max(2, Math.floor(length / 3));
}

/** The names closest to a word as the end of a sentence, such as "; did you mean `a` or `b`"; empty where none is close. */
export function formatSuggestions(word: string, names: readonly string[]): string {
  const close = suggest(word, names).map((name) => `\`${name}\``);
  return close.length === 0 ? "" : `; did you mean ${close.join(" or ")}`;
}

/** The name without its namespace, which people may leave out. */
function nearest(word: string, name: string): number {
  return Math.min(editDistance(word, name), editDistance(word, name.slice(name.indexOf("/") + 1)));
}

/** Longest text that is compared letter by letter, which takes the product of two lengths. */
const longest = 500;

/** The number of letters to insert, delete or replace (Levenshtein distance); all of them in longer texts that differ. */
export function editDistance(from: string, to: string): number {
  if (from === to) return 0;
  if (Math.max(from.length, to.length) > longest) return Math.max(from.length, to.length);
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
