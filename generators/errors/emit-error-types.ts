import type { CatalogEntry, Contract, DocumentedCode, Operation, StatusKind } from "../contract/contract.js";
import {
  type Code,
  type Comment,
  code,
  type Identifier,
  joinCode,
  joinComments,
  toComment,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, type NamedOperation } from "../emit/operation-names.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitInterface, emitTypeAlias, type Member } from "../emit/source-file.js";
import { toStatusType } from "../emit/status-type.js";
import type { OutputFile } from "../io/output.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import type { GenericCodes } from "../runtime/errors.js";
import { describeKinds } from "./describe-kinds.js";
import { toResponsesType } from "./responses-type.js";
import { retrySentences } from "./retry-sentences.js";

/** `error-types.ts`: for each operation an interface of its codes and the union of its errors. */
export function emitErrorTypes(contract: Contract): OutputFile {
  const named = listNamedOperations(contract);
  return emitFile("client/src/error-types.ts", (use) => [
    emitGenericCodes(contract),
    emitErrorKinds(contract),
    emitTypeAlias(
      generated.CodePlaces.name,
      toPlacesType(contract.codePlaces.map(({ path }) => path)),
      toComment("Where a body has its code: the names of properties that lead to it."),
    ),
    ...named.flatMap((one) => emitOperation(one, use)),
    emitInterface(
      generated.OperationErrors.name,
      named.map(({ operation, named: { error } }) => ({ name: toPropertyName(operation.id), type: error })),
      toComment("The errors of each operation, by its operationId."),
    ),
  ]);
}

/** The statuses of the errors of an operation, or of its successes, whichever a status is of. */
function listStatuses({ errors }: Operation, wanted: string): readonly string[] {
  const isSuccess = isSuccessStatus(wanted);
  return errors.map(({ status }) => status).filter((status) => isSuccessStatus(status) === isSuccess);
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
    generated.GenericCodes.name,
    members,
    toComment("Codes that say no more than their status does, on any operation."),
  );
}

/** What the kinds stand for: `match` leads editors to these docs. */
function emitErrorKinds({ norms }: Contract) {
  const members = describeKinds(norms).map(([kind, docs]): Member => {
    return { name: toPropertyName(kind), type: code`unknown`, docs };
  });
  return emitInterface(
    generated.ErrorKinds.name,
    members,
    toComment("What the kinds of error that a status stands for mean in this API."),
  );
}

/** Whether errors of a kind have a generic code in their types; of other kinds, the kind says all of it. */
export function hasCode(kind: StatusKind): kind is keyof GenericCodes {
  return kind === "invalidRequest" || kind === "forbidden";
}

function emitOperation({ operation, named: { codes, error } }: NamedOperation, use: Use) {
  return [
    emitInterface(
      codes,
      groupByCode(operation).map(([name, uses]) => ({
        name: toPropertyName(name),
        type: joinCode(
          uses.map(({ status }) => toStatusType(status, listStatuses(operation, status), use)),
          " | ",
        ),
        docs: describeCode(uses.map(({ documented }) => documented)),
      })),
      toComment(`Codes of \`${operation.id}\` with the status that each comes with.`),
    ),
    emitTypeAlias(
      error,
      code`${use(runtime.OperationError)}<${joinCode(listErrorArguments(operation, codes, use), ", ")}>`,
      toComment(`Everything that can go wrong with \`${operation.id}\`.`),
    ),
  ];
}

function listErrorArguments(operation: Operation, codes: Identifier, use: Use): readonly Code[] {
  const { id, codePaths } = operation;
  return [
    toStringLiteral(id),
    codes,
    generated.GenericCodes.name,
    generated.ErrorKinds.name,
    toResponsesType(operation, use),
    codePaths ? toPlacesType(codePaths) : generated.CodePlaces.name,
    ...listRefusedStatuses(operation, use),
  ];
}

/** The successes that may refuse, as one type; none where no success does. */
function listRefusedStatuses(operation: Operation, use: Use): readonly Code[] {
  const refused = operation.errors.filter(({ kind }) => kind === "refused");
  const types = refused.map(({ status }) => toStatusType(status, listStatuses(operation, status), use));
  return types.length > 0 ? [joinCode(types, " | ")] : [];
}

function toPlacesType(paths: NonNullable<Operation["codePaths"]>): Code {
  if (paths.length === 0) return code`never`;
  const places = paths.map((path) => code`[${joinCode(path.map(toStringLiteral), ", ")}]`);
  return joinCode(places, " | ");
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
