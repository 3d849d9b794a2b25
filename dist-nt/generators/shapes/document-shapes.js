import { followWithin } from "../openapi/follow-within.js";
import { describeOperations, describeWebhooks } from "./described-operation.js";
import { createShapeReader } from "./read-shape.js";
import { listSharedSchemas } from "./schema-uses.js";
/** Reads a document whose references all lead to its own components. */
export function readShapes(document) {
    const followed = followWithin(document);
    const operations = describeOperations(followed);
    return {
        read: createShapeReader(followed.follow),
        operations,
        webhooks: describeWebhooks(followed),
        shared: listSharedSchemas(followed, operations),
    };
}
