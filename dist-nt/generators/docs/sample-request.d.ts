import type { Contract, Operation, SecurityScheme, Trigger } from "../contract/contract.js";
import type { SampleValue } from "../samples/value-samples.js";
import type { DescribedOperation } from "../shapes/described-operation.js";
/** A request as a reader may send it, with what it has to have. */
export interface SampleRequest {
    readonly method: string;
    /** Absolute, or relative to `BASE_URL` if the document does not say where the API is. */
    readonly url: string;
    readonly headers: readonly Pair[];
    readonly credentials: readonly SampleCredential[];
    readonly body?: SampleRequestBody;
}
type Pair = readonly [name: string, value: string];
/** A credential, by the name of the variable that has it. */
export interface SampleCredential {
    readonly form: SecurityScheme["form"];
    readonly place: SecurityScheme["place"];
    readonly parameter: string;
    readonly variable: string;
}
/** The body of a request: a text, the fields of a form, or a file. */
export type SampleRequestBody = {
    readonly form: "text";
    readonly mediaType: string;
    readonly text: string;
} | {
    readonly form: "fields" | "parts";
    readonly fields: readonly Pair[];
} | {
    readonly form: "file";
    readonly mediaType: string;
};
/** Makes the sample request of an operation: with the values of a trigger, or those that it has to have. */
export type SampleRequestOf = (operation: Operation, trigger?: Trigger) => SampleRequest;
/** Makes each request without a trigger once. */
export declare function createSampleRequests(contract: Contract, described: ReadonlyMap<string, DescribedOperation>, sampleValue: SampleValue): SampleRequestOf;
/** A name as that of a variable of a shell, such as `CARD_ID`. */
export declare function toVariable(name: string): string;
export {};
