import type { CatalogEntry, Contract, DocumentedCode, Operation, StatusKind } from "../contract/contract.js";
import {
  type Code,
  type Comment,
  code,
  joinCode,
  joinComments,
  toComment,
  toIdentifier,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { nameOperations, type OperationNames } from "../emit/operation-names.js";
import {
  emitImport,
  emitInterface,
  emitTypeAlias,
  type Member,
  printSourceFile,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import type { GenericCodes } from "../runtime/errors.js";
import { toStatusType } from "./status-type.js";

/** `error-types.ts`: for each operation an interface of its codes and the union of its errors. */
export function emitErrorTypes(contract: Contract): OutputFile {
  const names = nameOperations(contract);
  const pairs = contract.operations.flatMap((operation) => {
    const named = names.get(operation.id);
    return named ? [{ operation, named }] : [];
  });
  const statements = [
    emitImport("./runtime/errors.js", [toIdentifier("OperationError")], { typesOnly: true }),
    ...emitStatusImport(contract),
    emitGenericCodes(contract),
    ...pairs.flatMap(({ operation, named }) => emitOperation(operation, named)),
    emitInterface(
      toIdentifier("OperationErrors"),
      pairs.map(({ operation, named }) => ({ name: toPropertyName(operation.id), type: named.error })),
      toComment("The errors of each operation, by its operationId."),
    ),
  ];
  return { path: "client/src/error-types.ts", text: printSourceFile(statements) };
}

/** The types of statuses that ranges and `default` need. */
function emitStatusImport({ operations }: Contract): readonly Code[] {
  const needed = operations.flatMap((operation) =>
    groupByCode(operation).flatMap(([, uses]) =>
      uses.flatMap(({ status }) => toStatusType(status, listStatuses(operation)).needs),
    ),
  );
  const names = [...new Set(needed)];
  return names.length === 0 ? [] : [emitImport("./runtime/status.js", names, { typesOnly: true })];
}

function listStatuses({ errors }: Operation): readonly string[] {
  return errors.map(({ status }) => status);
}

/** The codes that say no more than their status: the same on every operation. */
function emitGenericCodes({ norms }: Contract) {
  const members = norms.flatMap(({ kind, status, genericCode }): Member[] =>
    genericCode !== undefined && hasCode(kind)
      ? [
          {
            name: toPropertyName(kind),
            type: toStringLiteral(genericCode),
            docs: toComment(`The code of status ${status} where no rule is behind it.`),
          },
        ]
      : [],
  );
  return emitInterface(
    toIdentifier("GenericCodes"),
    members,
    toComment("Codes that say no more than their status does, on any operation."),
  );
}

/** Whether errors of a kind have a generic code in their types; of other kinds, the kind says all of it. */
export function hasCode(kind: StatusKind): kind is keyof GenericCodes {
  return kind === "invalidRequest" || kind === "forbidden";
}

function emitOperation(operation: Operation, { codes, error }: OperationNames) {
  return [
    emitInterface(
      codes,
      groupByCode(operation).map(([name, uses]) => ({
        name: toPropertyName(name),
        type: joinCode(
          uses.map(({ status }) => toStatusType(status, listStatuses(operation)).type),
          " | ",
        ),
        docs: describeCode(uses.map(({ documented }) => documented)),
      })),
      toComment(`Codes of \`${operation.id}\` with the status that each comes with.`),
    ),
    emitTypeAlias(
      error,
      code`OperationError<${toStringLiteral(operation.id)}, ${codes}, GenericCodes>`,
      toComment(`Everything that can go wrong with \`${operation.id}\`.`),
    ),
  ];
}

/** The rule codes of an operation, each with all statuses that it comes with. */
function groupByCode({ errors }: Operation) {
  const groups = new Map<string, { readonly status: string; readonly documented: DocumentedCode }[]>();
  for (const { status, codes } of errors) {
    for (const documented of codes) {
      if (documented.generic) continue;
      groups.set(documented.code, [...(groups.get(documented.code) ?? []), { status, documented }]);
    }
  }
  return [...groups];
}

function describeCode(uses: readonly DocumentedCode[]): Comment {
  const [first] = uses;
  const meanings = [...new Set(uses.map(({ meaning }) => meaning))].join("\n");
  return describe({ meaning: meanings, fix: first?.fix, retry: first?.retry });
}

/** What hovering over a code shows: meaning, fix, whether to try again. */
export function describe(entry: {
  readonly meaning: string;
  readonly fix?: string | undefined;
  readonly retry?: CatalogEntry["retry"] | undefined;
}): Comment {
  return joinComments(
    toComment(entry.meaning),
    entry.fix === undefined ? undefined : toComment(`Fix: ${entry.fix}`),
    entry.retry === undefined ? undefined : toComment(`Retry: ${retrySentences[entry.retry]}`),
  );
}

/** What `retry` tells a reader. */
export const retrySentences: Readonly<Record<NonNullable<CatalogEntry["retry"]>, string>> = {
  never: "never.",
  "after-fix": "after the fix; never unchanged.",
  "after-delay": "later, with growing delay.",
  "after-credentials": "with new credentials.",
};
