import type {
  CredentialHeader,
  CredentialSet,
  SecurityAlternatives,
  SecurityScheme,
  Server,
  ServerVariable,
  SessionFlow,
  TokenUrls,
} from "./access.js";
import type { CodePlace, FailurePlace, IssuePlace } from "./body-places.js";
import type { Release, ReleasedChange } from "./releases.js";
import type {
  Parameter,
  ParameterPlace,
  PropertyEncoding,
  RequestBody,
  RequestContent,
  Serialization,
} from "./requests.js";
import type { RefusalMark, ResponseBody, StreamItems, Success } from "./responses.js";
import type { Webhook, WebhookResponse } from "./webhooks.js";

export type {
  CodePlace,
  CredentialHeader,
  CredentialSet,
  FailurePlace,
  IssuePlace,
  Parameter,
  ParameterPlace,
  PropertyEncoding,
  RefusalMark,
  Release,
  ReleasedChange,
  RequestBody,
  RequestContent,
  ResponseBody,
  SecurityAlternatives,
  SecurityScheme,
  Serialization,
  Server,
  ServerVariable,
  SessionFlow,
  StreamItems,
  Success,
  TokenUrls,
  Webhook,
  WebhookResponse,
};

/** The error contract of an API: the model of its document that all generators read. Read-only plain data. */
export interface Contract {
  /** `info.title`; `API` if the document has none. */
  readonly title: string;
  /** `info.version`; `0` if the document has none. */
  readonly version: string;
  /** `info.description`, as Markdown. */
  readonly description?: string;
  /** Whom to contact, from `info.contact`; `undefined` if it has neither a URL nor an email address. */
  readonly support?: Support;
  /** Servers of the API in the order of the document, without those that a client must not send to. */
  readonly servers: readonly Server[];
  /** Where the code is in an error body, in the order in which a client tries them; empty if no place is known. */
  readonly codePlaces: readonly CodePlace[];
  /** Paths to the text for people in an error body, in the order in which a client tries them; empty if no place is known. */
  readonly messagePaths: readonly (readonly string[])[];
  /** Where error bodies say what is wrong with the input, in the order in which a client tries them; empty if no place is known. */
  readonly issuePlaces: readonly IssuePlace[];
  /** Where the body of a success says that the API refuses; empty if a success is one by its status. */
  readonly failurePlaces: readonly FailurePlace[];
  /** The security schemes that a client carries, in the order in which operations ask for them. */
  readonly schemes: readonly SecurityScheme[];
  /** What operations ask for that do not say it themselves. */
  readonly security: SecurityAlternatives;
  /** The ways to authenticate by headers: at most one with keys alone, and one for each scheme of a bearer token. */
  readonly credentials: readonly CredentialSet[];
  /** How to log in and renew tokens; `undefined` if no security scheme has a complete `x-session`. */
  readonly session?: SessionFlow;
  /** The declared tags, in the order of the document. */
  readonly tags: readonly Tag[];
  /** What each error status means that the document declares, sorted by status. */
  readonly norms: readonly Norm[];
  /** Every code that an operation documents, sorted by code. */
  readonly catalog: readonly CatalogEntry[];
  /** What the releases of the API have changed, the oldest first; empty where no history is kept. */
  readonly releases: readonly Release[];
  /** All operations, in the order of the document. */
  readonly operations: readonly Operation[];
  /** The messages that the API sends to listeners, in the order of the document. */
  readonly webhooks: readonly Webhook[];
}

/** Whom to contact. It has a `url`, an `email`, or both. */
export interface Support {
  /** Name of the person or organisation. */
  readonly name?: string;
  /** An `http` or `https` URL. */
  readonly url?: string;
  /** An email address, without `mailto:`. */
  readonly email?: string;
}

/** A tag that the document declares. */
export interface Tag {
  /** The name that operations refer to. */
  readonly name: string;
  /** The title for readers: `x-displayName`, else `summary`, else the name. */
  readonly title: string;
  /** Name of the tag that it is listed under, which is declared too; `undefined` if there is none. */
  readonly parent?: string;
  /** Markdown. */
  readonly description?: string;
}

/** The kind of error that a status stands for, the same in every generated client. */
export type StatusKind =
  | "invalidRequest"
  | "unauthorized"
  | "forbidden"
  | "notFound"
  | "rateLimited"
  | "server"
  | "unexpectedStatus"
  | "refused";

/** Whether a retry can succeed, and when: never, after fixing the cause, after a delay, with new credentials. */
export type RetryAdvice = "never" | "after-fix" | "after-delay" | "after-credentials";

/** What an error status means on every operation that does not document it differently. */
export interface Norm {
  /** `"403"`, `"5XX"` or `"default"`; `"200"` for successes that may refuse. */
  readonly status: string;
  /** The kind of the status. */
  readonly kind: StatusKind;
  /** A short name: that of the document, else the standard one of HTTP, such as `Forbidden`. */
  readonly title: string;
  /** What the status means, as Markdown; may be empty. */
  readonly description: string;
  /** Whose words it is: a shared response's (`x-error`), those on which all operations agree, or HTTP's. */
  readonly source: "shared" | "operations" | "http";
  /** Advice of the shared response, else of HTTP. */
  readonly retry?: RetryAdvice;
  /** The code that says no more than the status, such as `FORBIDDEN`; `undefined` if there is none. */
  readonly genericCode?: string;
  /** What to check, in order, according to the same; each is Markdown. */
  readonly troubleshooting: readonly string[];
  /** Name of the API's guide about this status. */
  readonly guide?: string;
}

/** A code of the catalog, or one that only operations describe. */
export interface CatalogEntry {
  /** As in the body, such as `KYC_REQUIRED`. */
  readonly code: string;
  /** A short name; if the document gives none, the code itself, or the last parts of a code that is a URI. */
  readonly title: string;
  /** What happened, as Markdown; the first meaning of an operation if the catalog has none; may be empty. */
  readonly meaning: string;
  /** What to do, as Markdown; `undefined` if the document gives no advice. */
  readonly fix?: string;
  /** `undefined` if the document gives no advice. */
  readonly retry?: RetryAdvice;
  /** Ids of the operations that remove the cause; only operations that exist. */
  readonly resolvedBy: readonly string[];
  /** Date or version in which the code first appeared: from the catalog, else from the history. */
  readonly since?: string;
  /** Whether the API will stop returning it. */
  readonly deprecated: boolean;
}

/** One method of one path, with its inputs, its successes and its errors. */
export interface Operation {
  /** The `operationId`, else the method and the path; unique. */
  readonly id: string;
  /** As it is sent, such as `POST`. */
  readonly method: string;
  /** As in the document, such as `/api/cards/{cardId}`. */
  readonly path: string;
  /** The first tag; `default` if the operation has none. */
  readonly tag: string;
  /** The id if the document gives no summary. */
  readonly summary: string;
  /** Markdown. */
  readonly description?: string;
  /** Whether the document marks it as `deprecated`. */
  readonly deprecated: boolean;
  /** Ids of the operations that replace it. */
  readonly replacedBy: readonly string[];
  /** Whether repeating the request is harmless (`safe`), harmless with a key (`keyed`), or not harmless (`once`). */
  readonly replay: "safe" | "keyed" | "once";
  /** Where the key of a `keyed` operation goes; `undefined` for every other operation. */
  readonly replayKey?: ReplayKey;
  /** Whether it takes credentials. */
  readonly secured: boolean;
  /** The credentials that a client sends. */
  readonly security: SecurityAlternatives;
  /** Servers of its own; empty if those of the API apply. */
  readonly servers: readonly Server[];
  /** In the order of their places: path, query, headers, cookies. */
  readonly parameters: readonly Parameter[];
  /** `undefined` if it takes no body. */
  readonly requestBody?: RequestBody;
  /** Names of inputs and of fields of its error bodies, at any depth, whose values must never be printed; `undefined` if there are none. */
  readonly sensitive?: readonly string[];
  /** Its successes: 2xx responses, redirects that are an answer, and `default` where it documents neither. */
  readonly successes: readonly Success[];
  /** The media types of all its responses, successes and errors, in the order of the document. */
  readonly accepts: readonly string[];
  /** Its error responses, including the shared ones. */
  readonly errors: readonly ErrorResponse[];
  /** Where it does not follow the norms of the API. */
  readonly deviations: readonly Deviation[];
  /** Paths to its codes; `undefined` if those of the API apply (`codePlaces`). */
  readonly codePaths?: readonly (readonly string[])[];
  /** Paths to its texts for people; `undefined` if those of the API apply. */
  readonly messagePaths?: Contract["messagePaths"];
  /** Where its bodies say what is wrong with the input; `undefined` if the places of the API apply. */
  readonly issuePlaces?: Contract["issuePlaces"];
  /** Where its successes say that the API refuses; `undefined` if the places of the API apply. */
  readonly failurePlaces?: Contract["failurePlaces"];
}

/** The header, or the property of the body, that makes a repeated request harmless. */
export interface ReplayKey {
  readonly in: "header" | "body";
  /** Name of the header, or of a property at the top of the body. */
  readonly name: string;
}

/** An error status that an operation documents, or a success that may refuse. */
export interface ErrorResponse {
  /** Such as `"403"`, a range such as `"5XX"`, or `"default"`; `"200"` for a success whose body may refuse. */
  readonly status: string;
  /** The kind of the status; `refused` for a success. */
  readonly kind: StatusKind;
  /** Markdown; may be empty. */
  readonly description: string;
  /** The media type of its body, if that is not JSON: samples have what such a body says. */
  readonly mediaType?: string;
  /** Headers that it documents and a client hands out, in lower case; `undefined` if there are none. */
  readonly headers?: readonly string[];
  /** The codes that the operation can return with this status; empty if it lists none. */
  readonly codes: readonly DocumentedCode[];
  /** Whether the response `default` describes its bodies; `undefined` if its own status does. */
  readonly describedBy?: "default";
}

/** A code as one operation documents it. */
export interface DocumentedCode {
  /** As in the body, such as `KYC_REQUIRED`. */
  readonly code: string;
  /** What it means on this operation, as Markdown: from the operation, else from the catalog; may be empty. */
  readonly meaning: string;
  /** What to do about it on this operation, as Markdown: from the operation, else from the catalog. */
  readonly fix?: string;
  /** From the operation, else from the catalog; `undefined` if neither gives advice. */
  readonly retry?: RetryAdvice;
  /** The input that causes it in the sandbox of the API; `undefined` if the document knows of none. */
  readonly trigger?: Trigger;
  /** Whether it says no more than its status, as `FORBIDDEN` does. */
  readonly generic: boolean;
  /** A body as the API may send it: the document's example if it is valid and has the code, else one made for it. */
  readonly sample: unknown;
  /** A status with which it comes: of a range or `default`, one that is not documented by itself. */
  readonly sampleStatus: number;
  /** Where the code is written; `undefined` only for a schema that is in no file. */
  readonly origin?: Location;
  /** Where its meaning is written: at the operation or in the catalog. */
  readonly meaningOrigin?: Location;
}

/** What causes an error in the sandbox of an API. */
export interface Trigger {
  /** Values by the name of the parameter. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The whole body; `undefined` if any will do, or none. */
  readonly body?: unknown;
}

/** A place in the source files of a document. */
export interface Location {
  /** Path relative to the folder of the root document, with `/` as separator on every system. */
  readonly file: string;
  /** A JSON pointer into the file, such as `/paths/~1cards/get/x-errors/403/0`. */
  readonly pointer: string;
}

/** Where an operation does not follow the norms of the API (`x-deviations`). */
export interface Deviation {
  /** The status that deviates, as the document writes it. */
  readonly status: string;
  /** Why, as Markdown. */
  readonly reason: string;
}
