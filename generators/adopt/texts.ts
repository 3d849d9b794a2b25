import { findCodeSlots } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { isRecord } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";

/** What a description describes. */
export type Subject =
  | { readonly kind: "response"; readonly operation: OperationFact; readonly response: ResponseFact }
  | { readonly kind: "operation"; readonly operation: OperationFact }
  | { readonly kind: "api" };

/** A description, with what it may say of errors. */
export interface Text {
  readonly text: string;
  readonly location: Place;
  /** More than one where a response is shared. */
  readonly subjects: readonly Subject[];
}

/** The descriptions in which errors may be described, each once. */
export function listTexts(facts: DocumentFacts): readonly Text[] {
  const { texts, add } = createCollection();
  const slots = createCollection();
  for (const operation of facts.operations) {
    for (const response of operation.responses.filter(({ isError }) => isError)) {
      const subject: Subject = { kind: "response", operation, response };
      add(response.response, response.location, subject);
      for (const { node, location } of listSlots(response, facts)) slots.add(node, location, subject);
    }
    add(operation.operation, operation.location, { kind: "operation", operation });
  }
  for (const { node, location } of listGeneral(facts)) add(node, location, { kind: "api" });
  return [...texts.values(), ...[...slots.texts.values()].map(ofOneOperation)];
}

/** A schema that several operations share lists the codes of all of them: none need return each. */
function ofOneOperation(text: Text): Text {
  return text.subjects.length === 1 ? text : { ...text, subjects: [{ kind: "api" }] };
}

function createCollection() {
  const texts = new Map<string, Text & { readonly subjects: Subject[] }>();
  const add = (node: object, holder: Place, subject: Subject) => {
    const { description: text } = node as { readonly description?: unknown };
    if (typeof text !== "string" || text.trim() === "") return;
    const location = holder.child("description");
    const key = `${location.source.absoluteRef}${location.pointer}`;
    const known = texts.get(key) ?? { text, location, subjects: [] };
    texts.set(key, known);
    known.subjects.push(subject);
  };
  return { texts, add };
}

/** The schemas of codes that list none: their descriptions may. */
function listSlots({ response, location, codePaths }: ResponseFact, { follow }: DocumentFacts) {
  return findCodeSlots({ node: response, location }, codePaths, follow);
}

function listGeneral({
  root,
  location,
}: DocumentFacts): readonly { readonly node: object; readonly location: Place }[] {
  const tags: readonly unknown[] = Array.isArray(root.tags) ? root.tags : [];
  const nodes = [
    { node: root.info as unknown, location: location.child("info") },
    ...tags.map((node, index) => ({ node, location: location.child(["tags", index]) })),
  ];
  return nodes.filter((one): one is { node: Record<string, unknown>; location: Place } => isRecord(one.node));
}
