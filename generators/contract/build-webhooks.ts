import {
  httpMethods,
  isRecord,
  isReference,
  type OpenApiDocument,
  type OpenApiOperation,
} from "../openapi/openapi.js";
import type { Webhook } from "./contract.js";
import { resolveIn } from "./resolve.js";

/** The messages that a document says its API sends. */
export function buildWebhooks(document: OpenApiDocument): readonly Webhook[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, value]) => {
    const item = resolveIn(document, value) ?? {};
    const operation = httpMethods.map((method) => item[method]).find(isRecord);
    return operation ? [buildWebhook(document, name, operation)] : [];
  });
}

function buildWebhook(document: OpenApiDocument, name: string, operation: OpenApiOperation): Webhook {
  const { summary = name, description, responses = {} } = operation;
  return {
    name,
    summary,
    ...(description !== undefined && { description }),
    answers: Object.entries(responses).flatMap(([status, value]) => {
      const response = resolveIn(document, value);
      return response && !isReference(response) ? [{ status, description: response.description ?? "" }] : [];
    }),
  };
}
