import { type HeaderReader, type HeadersLike } from "./headers.js";
/** A response as it is checked. */
export interface CheckedAnswer {
    readonly status: number;
    /** `undefined` where they are not known, so that nothing is said of them. */
    readonly headers: HeaderReader | undefined;
    /** `undefined` where nobody knows it, so that nothing is said of it. */
    readonly body: CheckedBody | undefined;
}
/** A body: as it was sent, or what somebody has made of its JSON. */
export type CheckedBody = {
    readonly text: string;
    readonly mayBeParsed?: true;
} | {
    readonly value: unknown;
};
/** A response of a client whose body has been read. */
interface ReadResponse {
    readonly status?: number | undefined;
    /** As Fastify's `inject` has it. */
    readonly statusCode?: number | undefined;
    /** Leave them out where you do not have them; where there are some, these are all. */
    readonly headers?: HeadersLike | undefined;
    /** Its text, bytes, or parsed JSON. */
    readonly body?: unknown;
    /** As supertest has it: the text as it was sent. */
    readonly text?: unknown;
    /** As axios has it. */
    readonly data?: unknown;
}
/**
 * A response as a test has it: a `Response`, which is cloned before it is read, so that it can still be read; that of
 * supertest, of Fastify's `inject`, of axios; or plain `{ status, headers, body }`.
 */
export type CheckableResponse = Response | ReadResponse;
/**
 * Reads a response in any of these forms.
 *
 * @throws {TypeError} where it has no status, or a body that has been used up or was never read
 */
export declare function readAnswer(response: CheckableResponse): Promise<CheckedAnswer>;
export {};
