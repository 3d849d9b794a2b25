import { viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** The page of webhooks: the messages that the API sends, and the responses that a listener can return. */
export function viewWebhooks(sources: ViewSources) {
  return {
    webhooks: sources.contract.webhooks.map(({ name, summary, description, responses }) => ({
      name,
      summary: summary === name ? "" : summary,
      description: viewText(description, sources),
      responses: responses.map((response) => ({
        status: response.status,
        description: viewText(response.description, sources),
      })),
    })),
  };
}
