import { toAsciiPascalCase } from "../names/case.js";
import { toPlainLatin } from "../names/latin.js";
import { toShortHash } from "../names/short-hash.js";
import { tellApart } from "../names/tell-apart.js";
import { isRecord } from "../openapi/openapi.js";

/** The names of components in the closed document. */
export interface ComponentNames {
  /** The key of a component of the document: its own if that is safe. */
  readonly keyOf: (section: string, name: string) => string;
  /** The key of a component that is added for the node at a path; the same for the same path. */
  readonly keyFor: (section: string, path: readonly string[]) => string;
  /** Renamed components: their names in the document by their new keys. */
  readonly renamed: (section: string) => ReadonlyMap<string, string>;
}

/** Names for a document that references are about to be closed in, none of which depends on the order of anything. */
export function createComponentNames(components: unknown): ComponentNames {
  const sections = new Map<string, Section>();
  const sectionOf = (name: string): Section => {
    const isRenamed = isRecord(components) && !calledByName.has(name);
    const known = sections.get(name) ?? readSection(isRenamed ? components[name] : undefined);
    sections.set(name, known);
    return known;
  };
  return {
    keyOf: (section, name) => sectionOf(section).keys.get(name) ?? name,
    keyFor: (section, path) => nameAddition(sectionOf(section), path),
    renamed: (section) => sectionOf(section).renamed,
  };
}

/** Operations ask for a security scheme by its name, which people see. */
const calledByName: ReadonlySet<string> = new Set(["securitySchemes"]);

interface Section {
  /** Of each component of the document. */
  readonly keys: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
  readonly taken: Set<string>;
  /** Of each component that was added, by the path of what it is made of. */
  readonly added: Map<string, string>;
}

function readSection(written: unknown): Section {
  const names = Object.keys(isRecord(written) ? written : {});
  const keys = tellApart(names, { toName: (name) => (isSafe(name) ? name : toSafe(name)), separator: "_" });
  const renamed = [...keys].flatMap(([name, key]) => (key === name ? [] : [[key, name] as const]));
  return { keys, renamed: new Map(renamed), taken: new Set(keys.values()), added: new Map() };
}

/** Whether the specification allows a key, and it is not the name of an inherited property. */
function isSafe(name: string): boolean {
  return /^[A-Za-z0-9._-]{1,200}$/.test(name) && !(name in Object.prototype);
}

function toSafe(name: string): string {
  const safe = toPlainLatin(name)
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 180);
  return safe === "" || safe in Object.prototype ? `component_${safe}` : safe;
}

/** Parts of a path that do not describe the node. */
const silent: ReadonlySet<string> = new Set(
  "components schemas responses parameters requestBodies headers pathItems paths properties content schema".split(
    " ",
  ),
);

function nameAddition({ taken, added }: Section, path: readonly string[]): string {
  const key = JSON.stringify(path);
  const known = added.get(key);
  if (known !== undefined) return known;
  const words = path.filter((name) => !silent.has(name)).map(toAsciiPascalCase);
  const base = words.join("").slice(0, 120) || "Component";
  const name = isSafe(base) && !taken.has(base) ? base : `${base}_${toShortHash(key)}`;
  taken.add(name);
  added.set(key, name);
  return name;
}
