import type { Document, ResolvedRefMap } from "@redocly/openapi-core";
import { isRecord, isReference } from "../openapi/openapi.js";
import { escapePart } from "../openapi/pointer.js";
import { EngineLocation, parseEnginePointer } from "./engine.js";

type ResolvedReference = NonNullable<ReturnType<ResolvedRefMap["get"]>>;

/** References that lead to references, at most; a document with more is refused when it is read. */
const maxHops = 100;

/**
 * The references of a document that has all that it refers to, as the engine resolves them, but each when somebody
 * asks for it: the engine walks the whole document to find them first.
 */
export class LocalReferences extends Map<string, ResolvedReference> {
  readonly #document: Document;
  readonly #start: string;

  constructor(document: Document) {
    super();
    this.#document = document;
    this.#start = `${document.source.absoluteRef}::`;
  }

  /** @param id the file that has the reference, and the reference, as the engine joins them */
  override get(id: string): ResolvedReference | undefined {
    const known = super.get(id);
    if (known || !id.startsWith(`${this.#start}#/`)) return known;
    const found = this.#follow(id.slice(this.#start.length), 0);
    this.set(id, found);
    return found;
  }

  #follow(reference: string, hops: number): ResolvedReference {
    if (hops > maxHops) return unresolved;
    const found = this.#find(reference, hops);
    if (!found.resolved || !isReference(found.node)) return found;
    const { node, nodePointer } = found;
    const target = this.#follow(node.$ref, hops + 1);
    if (!target.resolved || Object.keys(node).length === 1) return target;
    // What stands beside a reference is a part of the document.
    const location = new EngineLocation(this.#document.source, nodePointer);
    return { ...target, chain: [{ node, document: this.#document, location }, ...(target.chain ?? [])] };
  }

  /** What is at the place itself; only on the way to it are references followed. */
  #find(reference: string, hops: number): ResolvedReference {
    let at: { readonly node: unknown; readonly pointer: string } = {
      node: this.#document.parsed,
      pointer: "#/",
    };
    for (const name of parseEnginePointer(reference.slice(2))) {
      if (!holds(at.node, name) && isReference(at.node)) {
        const through = this.#follow(at.node.$ref, hops + 1);
        at = { node: through.node, pointer: through.nodePointer ?? "" };
      }
      if (isInherited(at.node, name)) return unresolved;
      if (!holds(at.node, name)) return { ...this.#toResolved(at.pointer), node: undefined };
      const node: unknown = (at.node as Readonly<Record<string, unknown>>)[name];
      at = { node, pointer: `${at.pointer}${at.pointer.endsWith("/") ? "" : "/"}${escapePart(name)}` };
    }
    return { ...this.#toResolved(at.pointer), node: at.node };
  }

  #toResolved(nodePointer: string) {
    return { resolved: true, document: this.#document, isRemote: false, nodePointer } as const;
  }
}

const unresolved = { resolved: false, isRemote: false } as const;

function holds(node: unknown, name: string): boolean {
  if (typeof node !== "object" || node === null || name === "__proto__") return false;
  return Object.hasOwn(node, name) && (node as Readonly<Record<string, unknown>>)[name] !== undefined;
}

/** What every object has, such as `constructor`, is no part of a document. */
function isInherited(node: unknown, name: string): boolean {
  return typeof node === "object" && node !== null && name in node && !Object.hasOwn(node, name);
}

/** Whether a document leads nowhere but to places within it, wherever the engine would follow it. */
export function isSelfContained(parsed: unknown): boolean {
  const queue = [parsed];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    for (const [name, inner] of Object.entries(value as object)) {
      if (typeof inner === "object" && inner !== null) queue.push(inner);
      if (leadsAway(name, inner)) return false;
    }
  }
  return true;
}

function leadsAway(name: string, value: unknown): boolean {
  // A name there is that of a schema, unless it looks like a path.
  if (name === "mapping") return isRecord(value) && Object.values(value).some(isPathElsewhere);
  if (name === "defaultMapping") return isPathElsewhere(value);
  if (name === "$ref") return typeof value === "string" && !isWithin(value);
  return (name === "externalValue" || name === "$anchor") && typeof value === "string";
}

function isPathElsewhere(text: unknown): boolean {
  return typeof text === "string" && /[./#]/.test(text) && !isWithin(text);
}

function isWithin(reference: string): boolean {
  return /^#\/[^#]*$/.test(reference);
}
