import type { CallState } from "./call-state.js";
import type { ErrorApi, ErrorContract } from "./error-contract.js";
import type { Limits } from "./limits.js";
import type { RequestParts } from "./request.js";
import type { ServerTemplate } from "./server-url.js";
/** What the runtime knows of the whole API. */
export interface ApiContract extends ErrorApi {
    /**
     * The credentials that operations take: alternatives, each the names of security schemes that go together. An
     * empty one among them allows to go without; no alternative at all asks for none.
     */
    readonly security?: readonly (readonly string[])[];
    /** Servers by name; the first one is the default. */
    readonly servers: Readonly<Record<string, string | ServerTemplate>>;
}
/** The types of JSON values. */
export type JsonType = "array" | "boolean" | "null" | "number" | "object" | "string";
/**
 * How the body of a success is read: as JSON of one type, of one of two, or of any (`json`), or by a reader. `none` has
 * no body; `foreign` is none of this API's, such as the login page of a network.
 */
export type BodyForm = "json" | JsonType | `${JsonType}|${JsonType}` | "none" | "foreign" | BodyReader;
/** Reads what is not JSON; operations that need one bring it along. */
export interface BodyReader {
    /** The data of a whole body; throws where the body is not what it should be. */
    readonly read?: (bytes: Uint8Array<ArrayBuffer>, mediaType: string) => unknown;
    /** The data of a body that is on its way; `undefined` where the call asks for the whole. */
    readonly open?: (call: OpenCall, response: Response, reader: BodyReader) => unknown;
    /** Of a stream of events: those whose data is JSON, by name, or all. */
    readonly json?: true | readonly string[];
}
/** A call whose response is read on its way: what its reader needs. */
export interface OpenCall {
    readonly operation: OperationContract;
    readonly input: {
        readonly signal?: AbortSignal | undefined;
        readonly stream?: boolean | undefined;
    };
    readonly limits: {
        readonly maxDataBytes: number;
    };
    readonly state: CallState;
}
/** How the bodies of a status are read, by media type. */
export type BodyChoice = readonly (readonly [mediaType: string, form: BodyForm])[];
/**
 * Picks how a body is read: by its own media type, within what is declared, or within what a call accepts. `foreign`
 * where it is none of these.
 */
export type PickBody = (declared: BodyForm | BodyChoice, mediaType: string, accept: string | undefined) => BodyForm;
/** What the runtime knows of an operation. */
export interface OperationContract extends ErrorContract, Pick<Limits, "maxDataBytes"> {
    readonly api: ApiContract;
    /** Where the key of a keyed operation travels: a header, or a property of the body. */
    readonly replayKey?: {
        readonly in: "header" | "body";
        readonly name: string;
    };
    /** Of a keyed operation: whether a call gives the key. Others go without this code. */
    readonly hasReplayKey?: (operation: OperationContract, parts: RequestParts) => boolean;
    /** The credentials that it takes, if not those of the API. */
    readonly security?: ApiContract["security"];
    /** Servers of its own. */
    readonly servers?: ApiContract["servers"];
    /** The header `accept`: what the operation answers; `application/json` where it is absent. */
    readonly accept?: string;
    /** How the body of each success is read, by status, range or `default`. */
    readonly answers: Readonly<Record<string, BodyForm | BodyChoice>>;
    /** Where some status has a media type that is not JSON. */
    readonly pick?: PickBody;
}
