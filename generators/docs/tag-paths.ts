import type { Contract } from "../contract/contract.js";

/** The names of the tags that a tag is nested under, from the top, and its own at the end. */
export type FindTagPath = (name: string) => readonly string[];

/** Deeper than anybody nests, and less than a path may be long. */
const maxLevels = 32;

/**
 * Where the reference shows tags. One that is nested in a circle, or too deep, is at the top: Redoc would show
 * neither it nor its operations.
 */
export function createTagPaths(tags: Contract["tags"]): FindTagPath {
  // Of tags that share a name the first one counts.
  const parents = new Map([...tags].reverse().map(({ name, parent }) => [name, parent]));
  return (name) => {
    const path = [name];
    for (let parent = parents.get(name); parent !== undefined; parent = parents.get(parent)) {
      if (path.length === maxLevels) return [name];
      path.unshift(parent);
    }
    return path;
  };
}
