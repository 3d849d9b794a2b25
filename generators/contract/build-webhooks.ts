import type { DocumentFacts } from "../facts/document-facts.js";
import { followEach, type Placed } from "../openapi/follow.js";
import { httpMethods, type OpenApiOperation, type OpenApiResponse } from "../openapi/openapi.js";
import type { Webhook } from "./contract.js";

/** The webhooks of a document; of a path item with several operations, the first one counts. */
export function buildWebhooks(facts: DocumentFacts): readonly Webhook[] {
  const { root, location, follow } = facts;
  return followEach(root.webhooks, location.child("webhooks"), follow).flatMap(
    ({ key, node, location: at }) => {
      const operations = httpMethods.flatMap(
        (method) => follow<OpenApiOperation>(node[method], at.child(method)) ?? [],
      );
      const [operation] = operations;
      return operation ? [buildWebhook(facts, key, operation)] : [];
    },
  );
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
