import { type Document, isMap, isPair, isScalar, visit, type YAMLMap } from "yaml";
import { toLineStart } from "./line-start.js";

/** What is usual where a file does not say. */
const usual = 2;
/** More is an alignment. */
const most = 8;

/**
 * The spaces by which a file indents a level: the most frequent ones between a map and one within it. Lists say
 * nothing of it, since their items stand further in or not as their author likes.
 */
export function findStep(document: Document, text: string): number {
  const counts = new Map<number, number>();
  visit(document, {
    Map: (_, node, ancestors) => {
      const outer = isPair(ancestors.at(-1)) ? ancestors.at(-2) : undefined;
      const column = findColumn(node, text);
      if (column === undefined || (ancestors.length > 1 && !isMap(outer))) return;
      const step = column - (isMap(outer) ? (findOffset(outer, text, column) ?? column) : 0);
      if (step > 0 && step <= most) counts.set(step, (counts.get(step) ?? 0) + 1);
    },
  });
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? usual;
}

/** The column of a map whose first key begins a line. */
function findColumn(map: YAMLMap, text: string): number | undefined {
  const start = startOf(map);
  if (start === undefined) return undefined;
  let spaces = 0;
  while (text[start - spaces - 1] === " ") spaces++;
  return "\n\uFEFF".includes(text[start - spaces - 1] ?? "\n") ? spaces : undefined;
}

/**
 * How far a map is from the start of its line, what is before it included, such as the dash of an item; `undefined`
 * for one that is further away, since a line may be as long as the file.
 */
function findOffset(map: YAMLMap, text: string, most: number): number | undefined {
  const start = startOf(map);
  if (start === undefined) return undefined;
  const nearest = Math.max(0, start - most - 1);
  const offset = start - nearest - toLineStart(text.slice(nearest, start), start - nearest);
  return offset <= most ? offset : undefined;
}

function startOf({ items }: YAMLMap): number | undefined {
  const key = items[0]?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}
