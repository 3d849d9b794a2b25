import type { NormalizedNodeType } from "@redocly/openapi-core";
import { isRecord, isReference } from "../openapi/openapi.js";
import { isNodeType } from "./child-type.js";
import { type EngineLocation, SpecExtension } from "./engine.js";

/** A node of a document with its type, and where it is. */
export interface ChildNode {
  readonly node: unknown;
  readonly type: NormalizedNodeType;
  readonly location: EngineLocation;
  readonly parent: unknown;
  readonly key: string | number;
}

type Holder = Readonly<Record<string, unknown>>;

/** The type of a value that may be a reference and is nothing else that visitors see. */
const scalar: NormalizedNodeType = { name: "scalar", properties: {} };

/** Calls back for the nodes in a node, one after the other: what is done with one may change those that follow. */
export function forEachChild(
  node: unknown,
  type: NormalizedNodeType,
  location: EngineLocation,
  visit: (child: ChildNode) => void,
): void {
  if (Array.isArray(node)) forEachItem(node, type, location, visit);
  else if (isRecord(node)) {
    for (const name of listNames(node, type)) {
      const child = findChild(node, name, type, location);
      if (child) visit(child);
    }
  }
}

function forEachItem(
  list: readonly unknown[],
  { items }: NormalizedNodeType,
  location: EngineLocation,
  visit: (child: ChildNode) => void,
): void {
  if (items === undefined) return;
  for (let key = 0; key < list.length; key += 1) {
    const at = location.child([key]);
    const found: unknown = typeof items === "function" ? items(list[key], at.absolutePointer) : items;
    const { type, node } = toTarget(found, list[key]);
    if (isNodeType(type)) visit({ node, type, location: at, parent: list, key });
  }
}

/** The names that may have nodes: those of the type in its order, then the others in the order of the node. */
function listNames(node: Holder, type: NormalizedNodeType): readonly string[] {
  const { known, prefix } = planOf(type);
  const names = Object.keys(node);
  const own = names.filter((name) => known.has(name));
  const others = type.additionalProperties
    ? names.filter((name) => !known.has(name))
    : names.filter((name) => prefix !== undefined && name.startsWith(prefix) && !known.has(name));
  // Text, of which there is most, is no node.
  const nodes = own.filter((name) => typeof node[name] === "object" || known.get(name)?.isOpen);
  nodes.sort((one, other) => (known.get(one)?.order ?? 0) - (known.get(other)?.order ?? 0));
  return others.length === 0 ? nodes : [...nodes, ...others];
}

interface Plan {
  /** What the type has by name: its place among them, and whether a value that is no object may be a node. */
  readonly known: ReadonlyMap<string, { readonly order: number; readonly isOpen: boolean }>;
  readonly prefix: string | undefined;
}

const plans = new WeakMap<NormalizedNodeType, Plan>();

function planOf(type: NormalizedNodeType): Plan {
  const made = plans.get(type);
  if (made) return made;
  const entries = Object.entries(type.properties).map(([name, own], order) => {
    const isOpen = typeof own === "function" || isNodeType(own) || isRecord(own?.directResolveAs);
    return [name, { order, isOpen }] as const;
  });
  const plan = { known: new Map(entries), prefix: type.extensionsPrefix };
  plans.set(type, plan);
  return plan;
}

/** The node under a name, if it is one. */
export function findChild(
  holder: Holder,
  name: string,
  of: NormalizedNodeType,
  location: EngineLocation,
): ChildNode | undefined {
  const value = holder[name];
  if (value === undefined) return undefined;
  const expected = findType(value, name, of);
  const { type, node } = isNodeType(expected) ? { type: expected, node: value } : toTarget(expected, value);
  if (isNodeType(type)) {
    if (type.name === "scalar" && !isReference(node)) return undefined;
    return { node, type, location: location.child([name]), parent: holder, key: name };
  }
  const mayBeReference = isRecord(type) && type.resolvable !== false && isReference(node);
  return mayBeReference
    ? { node, type: scalar, location: location.child([name]), parent: holder, key: name }
    : undefined;
}

function findType(value: unknown, name: string, of: NormalizedNodeType): unknown {
  const isExtension = of.extensionsPrefix !== undefined && name.startsWith(of.extensionsPrefix);
  const known = Object.hasOwn(of.properties, name) ? of.properties[name] : undefined;
  const declared = known === undefined && !isExtension ? of.additionalProperties : known;
  const type: unknown = typeof declared === "function" ? declared(value, name) : declared;
  return isExtension && !isNodeType(type) ? SpecExtension : type;
}

/** Some values are references that are written as text. */
function toTarget(type: unknown, node: unknown): { readonly type: unknown; readonly node: unknown } {
  const target = isRecord(type) ? type.directResolveAs : undefined;
  return target ? { type: target, node: { $ref: node } } : { type, node };
}
