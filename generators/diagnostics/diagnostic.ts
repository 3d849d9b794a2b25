/** A place in a document, as people write it: `file:line:column`, both counted from 1. */
export interface Place {
  /** Absolute path, or the URL that the document was read from. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The lines around the place, ready to print; `undefined` when the text is not available. */
  readonly frame?: string;
}

/** What is wrong with a document, collected over the whole run and reported together. */
export interface Diagnostic {
  /** A stable id such as `errors/code-without-meaning`. */
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  /** One sentence that stands alone; text of the document is in backticks. */
  readonly message: string;
  readonly place?: Place;
  /** A related place, such as the first of two equal names. */
  readonly note?: { readonly message: string; readonly place: Place };
}

/** Every diagnostic that the toolchain can report: what it means and what to do about it. */
export const rules = {
  "document/unreadable": {
    meaning: "the document cannot be read",
    help: "check the path, and that the file may be read",
  },
  "document/syntax": {
    meaning: "the text is not valid YAML or JSON",
    help: "mend the text at this place; a wrong indent or a missing quote is the usual cause",
  },
  "document/unsupported": {
    meaning: "the document is not OpenAPI 3.0 or newer",
    help: "start the document with `openapi: 3.1.0` (a quoted or dotted version); convert Swagger 2.0 first",
  },
  "document/unresolved-reference": {
    meaning: "a `$ref` leads nowhere",
    help: "correct the file or the pointer behind `#`, or add what it names",
  },
  "document/structure": {
    meaning: "the document breaks a rule of the OpenAPI specification",
    help: "compare the place with the OpenAPI specification",
  },
  "document/duplicate-operation-id": {
    meaning: "two operations have the same `operationId`",
    help: "give one of them another `operationId`",
  },
  "errors/invalid-extension": {
    meaning: "an extension of the error model has the wrong shape",
    help: "see the README, section “Describing errors”, for the shapes that are understood",
  },
  "errors/unknown-status": {
    meaning: "`x-errors` names a status that the document does not describe",
    help: "correct the status, or declare a shared response with `x-error: { status: … }` for it",
  },
  "errors/code-without-meaning": {
    meaning: "a code has no meaning, neither at its operation nor in the catalog",
    help: "give it one here, or an entry in `x-error-catalog`",
  },
  "errors/no-error-body": {
    meaning: "a code has no body that could carry it",
    help: "give the shared response of this status a JSON body, or add a schema `ErrorBody` to `components`",
  },
  "errors/name-taken": {
    meaning: "a name that the expansion needs is used by something else",
    help: "rename the schema, or the operation that the name is made from",
  },
} as const satisfies Record<string, { readonly meaning: string; readonly help: string }>;

export type RuleId = keyof typeof rules;

/** Whether any of the diagnostics makes the document unusable. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Diagnostics in reading order: by file, line and column, those without a place first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    ({ place: a }, { place: b }) =>
      compareText(a?.file ?? "", b?.file ?? "") ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
