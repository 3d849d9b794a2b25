import { type FollowedDocument, type Placed } from "../openapi/follow.js";
/** What a document says to readers of an operation, besides what its contract has: texts, schemas, examples. */
export interface DescribedOperation {
    /** As the document has them; empty if it has none. */
    readonly tags: readonly string[];
    readonly parameters: readonly DescribedParameter[];
    /** Of the request body, as Markdown. */
    readonly bodyDescription?: string;
    readonly bodies: readonly DescribedBody[];
    readonly responses: readonly DescribedResponse[];
}
/** A parameter, or a header of a response. */
export interface DescribedParameter {
    readonly name: string;
    /** `in` of a parameter; `header` for one of a response. */
    readonly place: string;
    readonly isRequired: boolean;
    readonly isDeprecated: boolean;
    readonly isSensitive: boolean;
    /** Markdown. */
    readonly description?: string;
    readonly example?: {
        readonly value: unknown;
    };
    readonly schema: Placed<unknown>;
}
/** A media type of a request or of a response. */
export interface DescribedBody {
    readonly mediaType: string;
    /** `undefined` if the document does not say what it consists of. */
    readonly schema?: Placed<unknown>;
    /** Whether the schema is that of each item of a stream. */
    readonly isOfItems: boolean;
    readonly examples: readonly NamedExample[];
}
/** An example of a body. */
export interface NamedExample {
    /** Its summary, else its key; empty for a single one without a name. */
    readonly name: string;
    readonly value: unknown;
}
/** A response of an operation. */
export interface DescribedResponse {
    readonly status: string;
    /** Markdown; may be empty. */
    readonly description: string;
    readonly headers: readonly DescribedParameter[];
    readonly bodies: readonly DescribedBody[];
}
/** The operations of a closed document by their ids, which are those of its contract. */
export declare function describeOperations(document: FollowedDocument): ReadonlyMap<string, DescribedOperation>;
/** The webhooks of a closed document by their names; of a path item with several operations, the first one counts. */
export declare function describeWebhooks({ root, location, follow, }: FollowedDocument): ReadonlyMap<string, DescribedOperation>;
