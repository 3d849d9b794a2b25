import { followEach } from "../openapi/follow.js";
import { listItemOperations } from "../openapi/operations.js";
/** The webhooks of a document; of a path item with several operations, the first one counts. */
export function buildWebhooks(facts) {
    const { root, location, follow } = facts;
    return followEach(root.webhooks, location.child("webhooks"), follow).flatMap(({ key, ...item }) => {
        const [operation] = listItemOperations(item, follow);
        return operation ? [buildWebhook(facts, key, operation)] : [];
    });
}
function buildWebhook({ follow }, name, { node, location }) {
    const { summary = name, description, responses } = node;
    return {
        name,
        summary,
        ...(description !== undefined && { description }),
        responses: followEach(responses, location.child("responses"), follow).map(({ key: status, node: response }) => ({ status, description: response.description ?? "" })),
    };
}
