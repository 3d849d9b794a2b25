import type { GenericCodes } from "./errors.js";

/** Where error bodies have their code. */
export interface CodePlaces {
  /** Property names that lead from an error body to its code; empty where bodies have none. */
  readonly codePath: readonly string[];
  /** Where to look next, in this order, in a body that has nothing there. */
  readonly otherCodePaths?: readonly (readonly string[])[];
}

/** What the runtime knows of the whole API. */
export interface ApiContract extends CodePlaces {
  readonly genericCodes: GenericCodes;
  /** Where the documentation is published, without a slash at the end. */
  readonly docsUrl?: string;
  /** Statuses and ranges with a page of their own, in lower case. */
  readonly statusPages?: readonly string[];
  /** Folders of the pages of codes, where a code is not the name of its own. */
  readonly codePages?: Readonly<Record<string, string>>;
  /** The header that carries the id of a request, in lower case: `x-request-id` by default. */
  readonly requestIdHeader?: string;
  /** Servers by name; the first one is the default. */
  readonly servers: Readonly<Record<string, string>>;
}

/** How the body of an answer is read. */
export type BodyForm = "json" | "text" | "bytes" | "none";

/** What the runtime knows of an operation. */
export interface OperationContract {
  readonly api: ApiContract;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `safe`: sending it twice is harmless; `keyed`: with its key; `once`: never without proof that it did not arrive. */
  readonly replay: "safe" | "keyed" | "once";
  /** Where the key of a keyed operation travels: a header, or a property of the body. */
  readonly replayKey?: { readonly in: "header" | "body"; readonly name: string };
  /** Properties of the inputs, at any depth, whose values must not be printed. */
  readonly sensitive?: readonly string[];
  /** `false` where the operation takes no credentials. */
  readonly secured: boolean;
  /** Servers of its own. */
  readonly servers?: Readonly<Record<string, string>>;
  /** How the request body is sent, where it is not `application/json`. */
  readonly sends?: RequestForm;
  /** How the body of each success travels, by status. */
  readonly answers: Readonly<Record<string, BodyForm>>;
  /** Documented codes by status, range or `default`: `{ "403": ["KYC_REQUIRED"] }`. The most exact one applies. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Where its codes sit, if not where those of the API do. */
  readonly codesAt?: CodePlaces;
}

/** How a request body is sent. */
export interface RequestForm {
  /** Absent where the platform writes it, as it does with the boundary of a multipart body. */
  readonly mediaType?: string;
  /** Absent where the body is JSON of another media type. */
  readonly serialize?: (body: unknown) => unknown;
}
