import type { ViewSources } from "./sources.js";
/** The page of webhooks: the messages that the API sends, what they consist of, and the responses that a listener can return. */
export declare function viewWebhooks(sources: ViewSources): {
    webhooks: {
        name: string;
        summary: string;
        description: import("../html.js").Html | null;
        id: string;
        bodies: readonly import("./bodies.js").BodyView[];
        responses: {
            description: import("../html.js").Html | null;
            status: string;
            family: string;
        }[];
    }[];
};
