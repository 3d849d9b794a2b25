import { isRecord, type OpenApiDocument } from "../openapi/openapi.js";
import { toText } from "./fingerprint.js";
import type { Memory } from "./memory.js";

type Parts = Readonly<Record<string, unknown>>;

/**
 * A document whose path items, webhooks and components are the objects that they were in an earlier run, where they say
 * the same. What is made of one of them can then be recalled by the object, which is found by its text once.
 *
 * @param owner tells apart what shares a memory: an object is never at two places
 */
export function keepParts(
  document: OpenApiDocument,
  owner: string,
  memory: Memory | undefined,
): OpenApiDocument {
  if (!memory) return document;
  const recall = memory.of<object>("parts");
  const isKept = memory.ofObjects<true>("parts");
  const keepPart = (part: unknown, place: string): unknown => {
    if (!isRecord(part) || isKept.has(part)) return part;
    const kept = recall(`${owner}\n${place}\n${toText(part)}`, () => part);
    isKept.set(kept, true);
    return kept;
  };
  const keepEach = (parts: Parts, place: string): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([key, part]) => [key, keepPart(part, JSON.stringify([place, key]))]),
    );
  const { paths, webhooks, components } = document;
  const sections = Object.entries(components ?? {}).map(([section, parts]) => [
    section,
    isRecord(parts) ? keepEach(parts, `components/${section}`) : parts,
  ]);
  return {
    ...document,
    ...(isRecord(paths) && { paths: keepEach(paths, "paths") }),
    ...(isRecord(webhooks) && { webhooks: keepEach(webhooks, "webhooks") }),
    ...(components && { components: Object.fromEntries(sections) }),
  } as OpenApiDocument;
}

/** A contract whose operations are the objects that they were, where they say the same. */
export function keepOperations<C extends { readonly operations: readonly { readonly id: string }[] }>(
  contract: C,
  owner: string,
  memory: Memory,
): C {
  const recall = memory.of<C["operations"][number]>("operations");
  const keep = (operation: C["operations"][number]) =>
    recall(`${owner}\n${operation.id}\n${toText(operation)}`, () => operation);
  return { ...contract, operations: contract.operations.map(keep) };
}
