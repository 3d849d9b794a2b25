import type { DocumentFacts } from "../facts/document-facts.js";
import { followEach, type Placed } from "../openapi/follow.js";
import type { OpenApiOperation, OpenApiResponse } from "../openapi/openapi.js";
import { listItemOperations } from "../openapi/operations.js";
import type { Webhook } from "./contract.js";

/** The webhooks of a document; of a path item with several operations, the first one counts. */
export function buildWebhooks(facts: DocumentFacts): readonly Webhook[] {
  const { root, location, follow } = facts;
  return followEach(root.webhooks, location.child("webhooks"), follow).flatMap(({ key, ...item }) => {
    const [operation] = listItemOperations(item, follow);
    return operation ? [buildWebhook(facts, key, operation as Placed<OpenApiOperation>)] : [];
  });
}

function buildWebhook(
  { follow }: DocumentFacts,
  name: string,
  { node, location }: Placed<OpenApiOperation>,
): Webhook {
  const { summary = name, description, responses } = node;
  return {
    name,
    summary,
    ...(description !== undefined && { description }),
    responses: followEach<OpenApiResponse>(responses, location.child("responses"), follow).map(
      ({ key: status, node: response }) => ({ status, description: response.description ?? "" }),
    ),
  };
}
