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
import { describeCodes, listRuleCodes } from "../emit/describe-codes.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, type NamedOperation } from "../emit/operation-names.js";
import { createCodeRecall, type RecallCode } from "../emit/recall-code.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitInterface, emitTypeAlias, type Member } from "../emit/source-file.js";
import { toStatusType } from "../emit/status-type.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import type { GenericCodes } from "../runtime/errors.js";
import { describeKinds } from "./describe-kinds.js";
import { toResponsesType } from "./responses-type.js";
import { retrySentences } from "./retry-sentences.js";

/** `error-types.ts`: for each operation an interface of its codes and the union of its errors. */
export function emitErrorTypes(contract: Contract, memory?: Memory): OutputFile {
  const named = listNamedOperations(contract);
  return emitFile("client/src/error-types.ts", (use) => [
    emitGenericCodes(contract),
    emitErrorKinds(contract),
    emitTypeAlias(
      generated.CodePlaces.name,
      toPlacesType(contract.codePlaces.map(({ path }) => path)),
      toComment("Where a body has its code: the names of properties that lead to it."),
    ),
    ...emitEach(named, createCodeRecall("error types", use, memory)),
    emitInterface(
      generated.OperationErrors.name,
      named.map(({ operation, named: { error } }) => ({ name: toPropertyName(operation.id), type: error })),
      toComment("The errors of each operation, by its operationId."),
    ),
    ...emitNames(named, use),
  ]);
}

function emitEach(named: readonly NamedOperation[], recall: RecallCode): readonly Code[] {
  return named.flatMap((one) => recall(one, "", (use) => emitOperation(one, use)));
}

/** How an operation is named, and its errors by that name. */
function emitNames(named: readonly NamedOperation[], use: Use): readonly Code[] {
  const { ErrorOf, NamedErrors, OperationName } = generated;
  const ids = new Set(named.map(({ operation }) => operation.id));
  const places = named.flatMap(({ operation: { method, path }, named: { error } }) => {
    const place = `${method} ${path}`;
    return ids.has(place) ? [] : [{ name: toPropertyName(place), type: error }];
  });
  return [
    emitInterface(
      NamedErrors.name,
      places,
      toComment("The errors of each operation, by its operationId, and by its method and path."),
      use(generated.OperationErrors),
    ),
    emitTypeAlias(
      OperationName.name,
      code`keyof ${NamedErrors.name}`,
      toComment("An operation: its operationId, or its method and path, such as `POST /cards`."),
    ),
    emitTypeAlias(
      code`${ErrorOf.name}<Name extends ${OperationName.name}>`,
      code`${NamedErrors.name}[Name]`,
      toComment("Everything that can go wrong with an operation, by its name."),
    ),
  ];
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

function emitOperation(one: NamedOperation, use: Use): readonly Code[] {
  const { operation, named } = one;
  const codes = listRuleCodes(operation);
  return [
    emitInterface(
      named.codes,
      codes.map(({ code: name, uses }) => ({
        name: toPropertyName(name),
        type: joinCode(
          uses.map(({ status }) => toStatusType(status, listStatuses(operation, status), use)),
          " | ",
        ),
        docs: describeCode(uses.map(({ documented }) => documented)),
      })),
      toComment(`Codes of \`${operation.id}\` with the status that each comes with.`),
    ),
    ...(codes.length > 0 ? [emitCodeError(one, use)] : []),
    emitTypeAlias(
      named.error,
      toErrorType(one, codes.length > 0, use),
      toComment(`Everything that can go wrong with \`${operation.id}\`.`),
    ),
  ];
}

/** The error of a code: an interface of the operation's own, since an editor shows what its `code` says of the codes. */
function emitCodeError({ operation, named: { codes, codeError } }: NamedOperation, use: Use): Code {
  const own = toIdentifier("Code");
  const base = code`${use(runtime.CodeError)}<${joinCode(
    [
      toStringLiteral(operation.id),
      code`${codes}[${own}]`,
      own,
      codes,
      toResponsesType(operation, use),
      toPlaces(operation),
    ],
    ", ",
  )}>`;
  const member = { name: toPropertyName("code"), type: own, docs: describeCodes(operation) };
  const docs = toComment(`A documented code of \`${operation.id}\`.`);
  return emitInterface(code`${codeError}<${own} extends keyof ${codes}>`, [member], docs, base);
}

/** Errors of codes have a type of the operation's own; all others are alike. */
function toErrorType({ operation, named }: NamedOperation, hasCodes: boolean, use: Use): Code {
  const { codes, codeError } = named;
  const coded = code`{ [Code in keyof ${codes}]: ${codeError}<Code> }[keyof ${codes}] | `;
  const others = [
    toStringLiteral(operation.id),
    hasCodes ? toIdentifier("object") : codes,
    generated.GenericCodes.name,
    generated.ErrorKinds.name,
    toResponsesType(operation, use),
    toPlaces(operation),
    ...listRefusedStatuses(operation, use),
  ];
  return code`${hasCodes ? coded : code``}${use(runtime.OperationError)}<${joinCode(others, ", ")}>`;
}

function toPlaces({ codePaths }: Operation): Code {
  return codePaths ? toPlacesType(codePaths) : generated.CodePlaces.name;
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
