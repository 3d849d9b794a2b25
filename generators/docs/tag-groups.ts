import type { Contract, Operation } from "../contract/contract.js";
import { listCodeNames } from "./code-uses.js";

/** A tag with the operations that are listed under it. */
export interface TagGroup {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly operations: readonly Operation[];
  /** The codes of these, each once, sorted. */
  readonly codes: readonly string[];
}

/**
 * The tags that have operations: in the order of the document, each before those that are nested under it, then
 * those that it does not declare.
 */
export function listTags({ tags, operations }: Contract): readonly TagGroup[] {
  const groups = new Map<string, Operation[]>(nest(tags).map(({ name }) => [name, []]));
  for (const operation of operations) {
    const group = groups.get(operation.tag) ?? [];
    groups.set(operation.tag, group);
    group.push(operation);
  }
  // Of tags that share a name the first one counts.
  const declared = new Map([...tags].reverse().map((tag) => [tag.name, tag]));
  return [...groups].flatMap(([name, here]) => {
    const tag = declared.get(name);
    const title = tag?.title ?? (name === "default" ? "Other operations" : name);
    const codes = [...new Set(here.flatMap(listCodeNames))].sort();
    return here.length === 0 ? [] : [{ ...tag, name, title, operations: here, codes }];
  });
}

/** Tags, each before those that are nested under it; those that are nested in a circle come last. */
function nest(tags: Contract["tags"]): Contract["tags"] {
  const children = new Map<string | undefined, Contract["tags"][number][]>();
  for (const tag of [...tags].reverse())
    children.get(tag.parent)?.push(tag) ?? children.set(tag.parent, [tag]);
  const nested = new Set<Contract["tags"][number]>();
  const stack = [...(children.get(undefined) ?? [])];
  for (let tag = stack.pop(); tag; tag = stack.pop()) {
    // Tags that share a name have the same ones below them.
    if (nested.has(tag)) continue;
    nested.add(tag);
    stack.push(...(children.get(tag.name) ?? []));
  }
  return [...nested, ...tags.filter((tag) => !nested.has(tag))];
}
