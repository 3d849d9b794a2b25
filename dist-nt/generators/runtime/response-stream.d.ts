import type { BodyReader, OpenCall } from "./operation.js";
/** A server-sent event (HTML section 9.2). */
export interface ServerSentEvent<Data = string> {
    /** Its name; absent where the server sends none. */
    readonly event?: string;
    readonly data: Data;
    /** What the server would go on from after a broken connection. */
    readonly id?: string;
    /** How long to wait before connecting again, in milliseconds. */
    readonly retry?: number;
}
/** Gives the values of JSON lines, or of a JSON text sequence (RFC 7464), as they arrive. */
export declare function openJsonLines(call: OpenCall, response: Response): AsyncIterable<unknown>;
/** Gives server-sent events as they arrive, with the data of those that have JSON parsed. */
export declare function openEvents(call: OpenCall, response: Response, { json }: BodyReader): AsyncIterable<ServerSentEvent<unknown>>;
