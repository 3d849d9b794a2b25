/** A message that the API sends to listeners. */
export interface Webhook {
    /** Its key in `webhooks`, such as `card-created`. */
    readonly name: string;
    /** The name if the document gives no summary. */
    readonly summary: string;
    /** Markdown. */
    readonly description?: string;
    /** The responses that a listener can return. */
    readonly responses: readonly WebhookResponse[];
}
/** A response that a listener can return to a webhook. */
export interface WebhookResponse {
    /** Such as `"200"`, a range such as `"2XX"`, or `"default"`. */
    readonly status: string;
    /** Markdown; may be empty. */
    readonly description: string;
}
