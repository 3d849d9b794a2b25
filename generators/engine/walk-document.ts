import type { Document, NormalizedNodeType, ResolvedRefMap, ResolveResult } from "@redocly/openapi-core";
import { isRecord } from "../openapi/openapi.js";
import { type ChildNode, findChild, forEachChild } from "./child-nodes.js";
import { EngineLocation, YamlParseError } from "./engine.js";
import { toNodeLocation } from "./node-location.js";
import { toIgnored, VisitContext, type Visitor, type WalkState } from "./visit-context.js";

/** What is called on the way into nodes and on the way out of them, by the name of their type, as the engine prepares it. */
export type Visitors = Readonly<
  Record<string, { readonly enter: readonly Visitor[]; readonly leave: readonly Visitor[] }>
>;

/** A walk over a document. */
export interface WalkOptions extends Omit<WalkState, "ignored" | "resolve"> {
  readonly document: Document;
  readonly rootType: NormalizedNodeType;
  readonly visitors: Visitors;
  readonly resolvedRefMap: ResolvedRefMap;
}

/** The visitors of one type of node, in the order in which they are called. */
type OfType = Visitors[string];

interface Walking extends WalkState {
  readonly references: OfType;
  readonly listVisitors: (type: NormalizedNodeType) => OfType;
  /** Nodes that were entered, by type: an object once, whatever leads to it, and other values at each place. */
  readonly seen: Map<string, Set<unknown>>;
  /** Nodes at places that later visitors are kept from: to make the name of a place for each node takes too long. */
  readonly mayBeIgnored: Set<unknown>;
  /** References with other keys beside them that were followed. */
  readonly composed: Set<string>;
}

/** Whether all visitors stand by themselves, none of them within another. */
export function canWalk(visitors: Visitors): boolean {
  const all = Object.values(visitors).flatMap(({ enter, leave }) => [...enter, ...leave]);
  return all.every(({ skip, context }) => !skip && !context.parent && !context.isSkippedLevel);
}

/**
 * Walks a document as the engine does, with visitors that `canWalk` allows: in the same order, with the same contexts.
 * The engine makes six functions and joins the whole way to a node for each that it comes to.
 */
export function walkDocument({ document, rootType, visitors, resolvedRefMap, ...rest }: WalkOptions): void {
  const walking: Walking = {
    ...rest,
    references: visitors.ref ?? none,
    listVisitors: createListing(visitors),
    ignored: new Set(),
    seen: new Map(),
    mayBeIgnored: new Set(),
    composed: new Set(),
    resolve: (node, from, location) => resolve(node, from, location, resolvedRefMap),
  };
  const location = toNodeLocation(new EngineLocation(document.source, "#/"));
  walkNode({ node: document.parsed, type: rootType, location, parent: undefined, key: "" }, walking);
}

const none: OfType = { enter: [], leave: [] };

function createListing({ any = none, ...visitors }: Visitors): Walking["listVisitors"] {
  const listed = new Map<string, OfType>();
  return ({ name }) => {
    const known = listed.get(name);
    if (known) return known;
    const { enter, leave } = visitors[name] ?? none;
    const made = { enter: [...any.enter, ...enter], leave: [...leave, ...any.leave] };
    listed.set(name, made);
    return made;
  };
}

function resolve(
  node: unknown,
  from: string,
  location: EngineLocation,
  references: ResolvedRefMap,
): ResolveResult<object> {
  if (!isRecord(node) || typeof node.$ref !== "string") return { location, node: node as object };
  const found = references.get(`${from}::${node.$ref}`);
  if (!found) return { location: undefined, node: undefined };
  const { error } = found;
  const at = found.resolved
    ? toNodeLocation(new EngineLocation(found.document.source, found.nodePointer))
    : error instanceof YamlParseError && new EngineLocation(error.source, "");
  const { chain } = found as { readonly chain?: NonNullable<ResolveResult<object>["chain"]> };
  return { location: at || undefined, node: found.node, error, chain } as unknown as ResolveResult<object>;
}

function walkNode(reached: ChildNode, walking: Walking): void {
  const { node, type, location } = reached;
  const reference = isRecord(node) && typeof node.$ref === "string" ? node : undefined;
  const resolved = reference
    ? walking.resolve(node, location.source.absoluteRef, location)
    : { node, location };
  const isComposed = reference !== undefined && Object.keys(reference).length > 1;
  const id = isComposed ? toComposedId(type, location) : "";
  const isFirst = !isComposed || !walking.composed.has(id);
  if (isComposed) walking.composed.add(id);
  const { references } = walking;
  if (reference && isFirst) visitAll(references.enter, reference, location, reached, walking, resolved);
  if (resolved.node !== undefined && resolved.location && type.name !== "scalar") {
    const leave = enter(resolved.node, resolved.location, reached, walking);
    if (reference) walkChain((resolved as ResolveResult<object>).chain, reached, walking);
    if (reference && isComposed && isFirst) walkSiblings(reference, resolved.node, reached, walking);
    leave?.();
  }
  if (reference && isFirst) visitAll(references.leave, reference, location, reached, walking, resolved);
}

/**
 * Visits a node and all inside it, unless it was.
 *
 * @returns calls the visitors that wait for the way out
 */
function enter(
  node: unknown,
  location: EngineLocation,
  reached: ChildNode,
  walking: Walking,
): (() => void) | undefined {
  const { type } = reached;
  const seen = walking.seen.get(type.name) ?? new Set();
  walking.seen.set(type.name, seen);
  const identity = typeof node === "object" && node !== null ? node : reached.location.absolutePointer;
  if (seen.has(identity)) return undefined;
  const visitors = walking.listVisitors(type);
  const entered = visitUntilIgnored(visitors.enter, node, location, reached, walking);
  seen.add(identity);
  forEachChild(node, type, location, (child) => walkNode(child, walking));
  if (visitors.leave.length === 0) return undefined;
  const known = new Set(visitors.enter.slice(0, entered).map(({ context }) => context));
  const waiting = visitors.leave.filter(({ context }) => known.has(context));
  return () => visitAll(waiting, node, location, reached, walking);
}

/** @returns how many visitors were called before one of them kept the others from the node */
function visitUntilIgnored(
  visitors: readonly Visitor[],
  node: unknown,
  location: EngineLocation,
  reached: ChildNode,
  walking: Walking,
): number {
  const { ignored, mayBeIgnored } = walking;
  let entered = 0;
  for (const visitor of visitors) {
    if (mayBeIgnored.has(node) && ignored.has(toIgnored(location))) break;
    const before = ignored.size;
    visit(visitor, node, location, reached, walking);
    if (ignored.size > before) mayBeIgnored.add(node);
    entered += 1;
  }
  return entered;
}

function visitAll(
  visitors: readonly Visitor[],
  node: unknown,
  location: EngineLocation,
  reached: ChildNode,
  walking: Walking,
  more?: object,
): void {
  for (const visitor of visitors) visit(visitor, node, location, reached, walking, more);
}

function visit(
  visitor: Visitor,
  node: unknown,
  location: EngineLocation,
  reached: ChildNode,
  walking: Walking,
  more: object = {},
): void {
  visitor.visit(node, new VisitContext(walking, visitor, location, reached), more, visitor.context);
}

/** A reference may lead to another with keys beside it, which are part of the document where it stands. */
function walkChain(chain: ResolveResult<object>["chain"], { type, key }: ChildNode, walking: Walking): void {
  const [hop] = chain ?? [];
  if (!hop || walking.composed.has(toComposedId(type, hop.location))) return;
  walkNode({ node: hop.node, type, location: toNodeLocation(hop.location), parent: undefined, key }, walking);
}

/** What stands beside a reference is walked where it stands. */
function walkSiblings(
  reference: Readonly<Record<string, unknown>>,
  target: unknown,
  { type, location }: ChildNode,
  walking: Walking,
): void {
  const inTarget = (target ?? {}) as Readonly<Record<string, unknown>>;
  const names = Object.keys(reference).filter((name) => name !== "$ref");
  for (const name of names) {
    if (reference[name] === inTarget[name]) continue;
    const child = findChild(reference, name, type, location);
    if (child) walkNode(child, walking);
  }
}

function toComposedId({ name }: NormalizedNodeType, { absolutePointer }: EngineLocation): string {
  return `${name}::${absolutePointer}`;
}
