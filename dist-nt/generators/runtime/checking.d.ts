import type { DocumentedOperation, DocumentedResponses } from "./documented-responses.js";
import type { Finding } from "./finding.js";
import type { HeaderReader } from "./headers.js";
import type { OperationContract } from "./operation.js";
import type { Validators } from "./schema-validator.js";
/** A response and what the document says of it. */
export interface Checking {
    readonly operation: OperationContract;
    readonly documented: DocumentedOperation;
    readonly all: DocumentedResponses;
    readonly validators: Validators;
    readonly status: number;
    readonly headers: HeaderReader | undefined;
    /** The status, range or `default` under which the document has the response; `undefined` where it has none. */
    readonly key: string | undefined;
    /** Text of a response or of the document as it may be printed. */
    readonly say: (text: string) => string;
}
/** What a part of a check has found. */
export type Found = Pick<Finding, "rule" | "message" | "pointer">;
