import type { CallState } from "./call-state.js";
import type { InputIssue } from "./error-kinds.js";
import type { GenericCodes } from "./errors.js";
import type { HeaderReader } from "./headers.js";
import type { Limits } from "./limits.js";
import type { Outcome } from "./outcome.js";
import type { RequestParts } from "./request.js";
import type { ServerTemplate } from "./server-url.js";

/** What the runtime knows of the whole API. */
export interface ApiContract {
  /** Property names that lead from an error body to its code, in the order of trying. */
  readonly codePaths: readonly (readonly string[])[];
  /** The same for the text for people; absent where error bodies have none. */
  readonly messagePaths?: readonly (readonly string[])[];
  /** Where an error body says what is wrong with the input, in the order of trying. */
  readonly issuePlaces?: readonly IssuePlace[];
  /** Reads them; absent where no operation has such a place. */
  readonly readIssues?: (operation: OperationContract, body: unknown) => readonly InputIssue[];
  /** Reads such a place that has texts by the name of the field. Where there is none, others go without this code. */
  readonly readFields?: (value: object, isBody: boolean) => readonly InputIssue[];
  /** Where the body of a success says that the API refuses; any of them is enough. */
  readonly failurePlaces?: readonly FailurePlace[];
  /** Where some operation has such places: finds the one that says so. Others go without this code. */
  readonly findFailure?: (operation: OperationContract, body: unknown) => FailurePlace | undefined;
  readonly genericCodes: GenericCodes;
  /** The documentation, where it is published. */
  readonly docs?: PublishedDocs;
  /** The header that carries the id of a request, in lower case: `x-request-id` by default. */
  readonly requestIdHeader?: string;
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
  readonly input: { readonly signal?: AbortSignal | undefined; readonly stream?: boolean | undefined };
  readonly limits: { readonly maxDataBytes: number };
  readonly state: CallState;
}

/** How the bodies of a status are read, by media type. */
export type BodyChoice = readonly (readonly [mediaType: string, form: BodyForm])[];

/**
 * Picks how a body is read: by its own media type, within what is declared, or within what a call accepts. `foreign`
 * where it is none of these.
 */
export type PickBody = (
  declared: BodyForm | BodyChoice,
  mediaType: string,
  accept: string | undefined,
) => BodyForm;

/** Pages that errors link to. */
export interface PublishedDocs {
  /** Where they are, without a slash at the end. */
  readonly url: string;
  /** Statuses, ranges and `default`, as far as they have a page of their own. */
  readonly statusPages: readonly string[];
  /** Folders of the pages of codes, where a code is not the name of its own. */
  readonly codePages?: Readonly<Record<string, string>>;
  /** Finds the page of an error: a bundle of an API without such pages goes without. */
  readonly find: (docs: PublishedDocs, status: number, code: string | undefined) => string;
}

/** What the runtime knows of an operation. */
export interface OperationContract extends Pick<Limits, "maxDataBytes"> {
  readonly api: ApiContract;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `safe`: sending it twice is harmless; `keyed`: with its key; `once`: never without proof that it did not arrive. */
  readonly replay: "safe" | "keyed" | "once";
  /** Where the key of a keyed operation travels: a header, or a property of the body. */
  readonly replayKey?: { readonly in: "header" | "body"; readonly name: string };
  /** Of a keyed operation: whether a call gives the key. Others go without this code. */
  readonly hasReplayKey?: (operation: OperationContract, parts: RequestParts) => boolean;
  /** Properties of the inputs and of error bodies, at any depth, whose values must not be printed. */
  readonly sensitive?: readonly string[];
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
  /** Where errors document headers: their names in lower case, by status, range or `default`. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Reads them; operations that have none go without. */
  readonly readErrorHeaders?: (
    operation: OperationContract,
    status: number,
    headers: HeaderReader | undefined,
    clean: (text: string) => string,
  ) => Readonly<Record<string, string>> | undefined;
  /** Documented codes by status, range or `default`: `{ "403": ["KYC_REQUIRED"] }`. The most exact one applies. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Where its codes sit, if not where those of the API do. */
  readonly codePaths?: ApiContract["codePaths"];
  /** Its texts for people, if not where those of the API are. */
  readonly messagePaths?: readonly (readonly string[])[];
  /** Where it says what is wrong with the input, if not where the API does. */
  readonly issuePlaces?: readonly IssuePlace[];
  /** Where its successes say that the API refuses, if not where those of the API do. */
  readonly failurePlaces?: readonly FailurePlace[];
}

/** A place whose value makes a failure of a success; a value that is not there does not. */
export interface FailurePlace {
  /** Property names and list indices that lead to it. */
  readonly at: readonly string[];
  /** The values that refuse. Without these and `not`, any value does that is not empty, 0 or false. */
  readonly equals?: readonly (string | number | boolean | null)[];
  /** The values that do not, while all others do. */
  readonly not?: readonly (string | number | boolean | null)[];
  /** Whether a refused request took effect; `notApplied` where it is absent. */
  readonly outcome?: Outcome;
}

/**
 * A list with an entry for each fault, a list of texts, an object that has texts by the name of the field, or
 * an object that is itself a single entry.
 */
export interface IssuePlace {
  /** Property names that lead to it; for an index, every entry of that list counts. */
  readonly at: readonly string[];
  /** Ways from an entry to the path of the input, in the order of trying. */
  readonly paths?: readonly (readonly string[])[];
  /** Ways from an entry to its text, in the order of trying. */
  readonly messages?: readonly (readonly string[])[];
}
