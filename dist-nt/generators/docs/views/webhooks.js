import { toSlug } from "../../names/slug.js";
import { viewBodies } from "./bodies.js";
import { createBudget } from "./fields.js";
import { viewText } from "./parts.js";
import { viewStatusTile } from "./status-tile.js";
/** The page of webhooks: the messages that the API sends, what they consist of, and the responses that a listener can return. */
export function viewWebhooks(sources) {
    const budget = createBudget();
    return {
        webhooks: sources.contract.webhooks.map(({ name, summary, description, responses }) => ({
            name,
            summary: summary === name ? "" : summary,
            description: viewText(description, sources),
            id: toSlug(name),
            bodies: viewBodies(sources.shapes.webhooks.get(name)?.bodies ?? [], sources, {
                budget,
                way: "response",
            }),
            responses: responses.map((response) => ({
                ...viewStatusTile(response.status),
                description: viewText(response.description, sources),
            })),
        })),
    };
}
