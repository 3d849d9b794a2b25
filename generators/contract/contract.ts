/** The error contract of an API: all that the generators know of a document. Small, frozen, plain data. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** Whom to ask, as `info.contact` says. */
  readonly support?: Support;
  readonly servers: readonly Server[];
  /** Where the code sits in an error body, in the order of trying; empty where the document shows no place. */
  readonly codePlaces: readonly CodePlace[];
  readonly credentials: readonly CredentialSet[];
  readonly session?: SessionFlow;
  readonly tags: readonly Tag[];
  /** What each error status means for the whole API, in the order of the statuses. */
  readonly norms: readonly Norm[];
  /** Every code that an operation documents, by name. */
  readonly catalog: readonly CatalogEntry[];
  /** In the order of the document. */
  readonly operations: readonly Operation[];
  /** What the API sends by itself, in the order of the document. */
  readonly webhooks: readonly Webhook[];
}

/** Whom to ask; at least one of them is there. */
export interface Support {
  readonly name?: string;
  /** An `http` or `https` URL. */
  readonly url?: string;
  readonly email?: string;
}

/** A place of codes in error bodies. */
export interface CodePlace {
  /** Property names and list indices that lead from a body to its code: `["errors", "0", "code"]`. */
  readonly path: readonly string[];
  /** How the document lists the codes there, mostly: several in a schema, one in each, or not at all. */
  readonly form: "enum" | "const" | "open";
}

export interface Server {
  /** The description as a name, such as `live`. */
  readonly name: string;
  readonly url: string;
}

/** Credentials that open the API together: a bearer token, or a set of headers. */
export interface CredentialSet {
  readonly form: "bearer" | "headers";
  /** Headers of the set, or beside the token. */
  readonly headers: readonly CredentialHeader[];
}

/** How a bearer token is come by and renewed: operations by id, and the properties that carry the tokens. */
export interface SessionFlow {
  /** Starts a login, where that takes a call of its own. */
  readonly begin?: string;
  /** Answers the first pair of tokens. */
  readonly complete: string;
  /** Swaps a refresh token, in its body, for the next pair. */
  readonly renew: string;
  readonly end?: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface CredentialHeader {
  /** Name of the security scheme. */
  readonly scheme: string;
  readonly header: string;
  /** Whether the API is also opened without it. */
  readonly optional: boolean;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
}

/** What kind of error a status is; every generated client tells the same kinds apart. */
export type StatusKind =
  | "invalidRequest"
  | "unauthorized"
  | "forbidden"
  | "notFound"
  | "rateLimited"
  | "server"
  | "unexpectedStatus";

/** Whether the same request may be sent again, and when. */
export type RetryAdvice = "never" | "after-fix" | "after-delay" | "after-credentials";

/** A shared error response: what a status means on every operation that does not say otherwise. */
export interface Norm {
  /** `"403"`, `"5XX"` or `"default"`. */
  readonly status: string;
  readonly kind: StatusKind;
  readonly title: string;
  readonly description: string;
  readonly retry?: RetryAdvice;
  /** The code that says no more than the status does. */
  readonly genericCode?: string;
  readonly troubleshooting: readonly string[];
  readonly guide?: string;
}

export interface CatalogEntry {
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry?: RetryAdvice;
  /** Operations that are the way out. */
  readonly resolvedBy: readonly string[];
  /** Date or version in which the code first appeared. */
  readonly since?: string;
  readonly deprecated: boolean;
}

export interface Operation {
  readonly id: string;
  /** Upper case, such as `POST`. */
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Operations that replace it. */
  readonly replacedBy: readonly string[];
  /** Whether sending it twice is harmless (`safe`), needs a key (`keyed`), or is not to be done (`once`). */
  readonly replay: "safe" | "keyed" | "once";
  /** Where the key of a `keyed` operation goes. */
  readonly replayKey?: ReplayKey;
  /** Whether it takes credentials. */
  readonly secured: boolean;
  /** Servers of its own; empty where those of the API apply. */
  readonly servers: readonly Server[];
  /** Places of its parameters, `path`, `query` or `header`, and whether one of them is required. */
  readonly parameters: readonly ParameterPlace[];
  readonly requestBody?: RequestBody;
  /** Names of inputs, at any depth, whose values must never be printed. */
  readonly sensitive?: readonly string[];
  readonly successes: readonly Success[];
  readonly errors: readonly ErrorResponse[];
  readonly deviations: readonly Deviation[];
  /** Paths to its codes, where it has them in places of its own. */
  readonly codePaths?: readonly (readonly string[])[];
}

/** The header, or the property of the body, that makes a repeated request harmless. */
export interface ReplayKey {
  readonly in: "header" | "body";
  readonly name: string;
}

export interface ParameterPlace {
  readonly place: "path" | "query" | "header";
  readonly required: boolean;
}

export interface RequestBody {
  readonly mediaType: string;
  readonly required: boolean;
}

export interface Success {
  readonly status: string;
  /** `undefined` where the answer has no body. */
  readonly mediaType?: string;
}

/** An error status that an operation documents. */
export interface ErrorResponse {
  readonly status: string;
  readonly kind: StatusKind;
  readonly description: string;
  /** Empty where the status carries no code. */
  readonly codes: readonly DocumentedCode[];
}

/** A code as one operation documents it. */
export interface DocumentedCode {
  readonly code: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly retry?: RetryAdvice;
  /** Whether it says no more than its status, as `FORBIDDEN` does. */
  readonly generic: boolean;
  /** A body as the API sends it, where the document has one. */
  readonly sample?: unknown;
  /** Where the code was written; `undefined` only for a schema that no file holds. */
  readonly origin?: Location;
  /** Where its meaning was written: the operation or the catalog. */
  readonly meaningOrigin?: Location;
}

/** A place in the source. */
export interface Location {
  /** Relative to the folder of the root document, with `/` between the parts. */
  readonly file: string;
  /** A JSON pointer into the file, such as `/paths/~1cards/get/x-errors/403/0`. */
  readonly pointer: string;
}

/** Where the API answers outside its own norms. */
export interface Deviation {
  readonly status: string;
  readonly reason: string;
}

/** A message that the API sends to its listeners. */
export interface Webhook {
  /** Its key, such as `card-created`. */
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  /** What a listener may answer, by status. */
  readonly answers: readonly { readonly status: string; readonly description: string }[];
}
