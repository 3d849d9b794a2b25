/** How a response breaks the contract of its operation. */
export type FindingRule = 
/** A success or redirect of a method and path that the document does not have. */
"operation/undeclared"
/** A status that the operation does not document. */
 | "status/undeclared"
/** The same, where the status is also outside the norms of the API, and no deviation is declared. */
 | "deviation/undeclared"
/** A redirect was followed, of an operation that documents none. */
 | "redirect/undeclared"
/** A code that the operation does not document. */
 | "code/undeclared"
/** A code that the operation documents under another status. */
 | "code/other-status"
/** A code that other operations document. */
 | "code/other-operation"
/** A media type that is not documented for the status, or none at all. */
 | "media-type/undeclared"
/** No body where one is documented. */
 | "body/missing"
/** A body of a success that documents none. */
 | "body/undeclared"
/** A body that is not the JSON that it says it is. */
 | "body/unreadable"
/** A success whose body has a code of an error. */
 | "body/error-in-success"
/** A problem (RFC 9457) whose `status` is not that of the response. */
 | "body/other-status"
/** A body that its schema refuses. */
 | "body/schema"
/** A required header is not there. */
 | "header/missing"
/** A header that its schema refuses. */
 | "header/schema"
/** A schema of the document that cannot be checked: nobody looked at the body. */
 | "schema/unusable";
/** A way in which a response breaks the contract. Plain data without secrets, and without values of the body. */
export interface Finding {
    readonly rule: FindingRule;
    /** One sentence for people. */
    readonly message: string;
    /** The `operationId`; method and path of a request that no operation has. */
    readonly operation: string;
    /** Of the response. */
    readonly status: number;
    /** The code of the response, where it has one. */
    readonly code?: string;
    /** JSON pointer into the body, where the finding is about a part of it. */
    readonly pointer?: string;
}
