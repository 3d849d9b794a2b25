import type { Contract, Operation, Success } from "../contract/contract.js";
import { toBodyForm } from "../emit/body-form.js";
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
  toTag,
} from "../emit/code.js";
import { nameOperations, type OperationNames } from "../emit/operation-names.js";
import {
  emitFunction,
  emitImport,
  emitInterface,
  emitTypeAlias,
  type Member,
  printSourceFile,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export function emitOperations(contract: Contract): OutputFile {
  const names = nameOperations(contract);
  const pairs = contract.operations.flatMap((operation) => {
    const named = names.get(operation.id);
    return named ? [{ operation, named }] : [];
  });
  const statements: Code[] = [
    emitImport(
      "./contracts.js",
      pairs.map(({ named }) => named.contract),
    ),
    emitImport(
      "./error-types.js",
      pairs.map(({ named }) => named.error),
      { typesOnly: true },
    ),
    emitImport("./runtime/call.js", [toIdentifier("callOperation")]),
    emitImport("./runtime/started-call.js", [toIdentifier("CallOptions")], { typesOnly: true }),
    emitImport("./runtime/client.js", [toIdentifier("Client")], { typesOnly: true }),
    ...(pairs.some(({ operation }) => takesQuery(operation))
      ? [emitImport("./runtime/write-request.js", [toIdentifier("toQuery")])]
      : []),
    emitImport("./runtime/result.js", [toIdentifier("Result")], { typesOnly: true }),
    emitImport("./schema.js", [toIdentifier("paths")], { typesOnly: true }),
    ...pairs.flatMap(({ operation, named }) => emitOperation(operation, named)),
  ];
  return { path: "client/src/operations.ts", text: printSourceFile(statements) };
}

function emitOperation(operation: Operation, named: OperationNames): readonly Code[] {
  const needsInput =
    operation.parameters.some(({ required }) => required) || operation.requestBody?.required === true;
  return [
    emitInterface(
      named.input,
      toInputMembers(operation),
      toComment(`What \`${operation.id}\` takes, and options of the call.`),
      toIdentifier("CallOptions"),
    ),
    emitTypeAlias(named.data, toDataType(operation), toComment(`What \`${operation.id}\` answers.`)),
    emitFunction(named.call, {
      parameters: [
        { name: toIdentifier("client"), type: toIdentifier("Client") },
        { name: toIdentifier("input"), type: named.input, ...(!needsInput && { initializer: code`{}` }) },
      ],
      returns: code`Promise<Result<${named.data}, ${named.error}>>`,
      // Passed on only where it is needed, so that a bundle of other operations goes without.
      body: takesQuery(operation)
        ? code`return callOperation(client, ${named.contract}, input, toQuery);`
        : code`return callOperation(client, ${named.contract}, input);`,
      docs: describeOperation(operation),
    }),
  ];
}

function takesQuery({ parameters }: Operation): boolean {
  return parameters.some(({ place }) => place === "query");
}

/** The type of the operation in `schema.ts`. */
function toOperationType({ path, method }: Operation): Code {
  return code`paths[${toStringLiteral(path)}][${toStringLiteral(method.toLowerCase())}]`;
}

function toInputMembers(operation: Operation): readonly Member[] {
  const type = toOperationType(operation);
  const members = operation.parameters.map(({ place, required }): Member => {
    const parameters = code`${type}["parameters"][${toStringLiteral(place)}]`;
    return {
      name: toPropertyName(place),
      type: required ? parameters : code`NonNullable<${parameters}>`,
      optional: !required,
      docs: toComment(placeSentences[place]),
    };
  });
  const { requestBody } = operation;
  if (!requestBody) return members;
  const content = code`NonNullable<${type}["requestBody"]>["content"]`;
  const body: Member = {
    name: toPropertyName("body"),
    type: code`${content}[${toStringLiteral(requestBody.mediaType)}]`,
    optional: !requestBody.required,
  };
  return [...members, body];
}

const placeSentences = {
  path: "Parameters of the path.",
  query: "Parameters of the query.",
  header: "Parameters that travel in headers.",
} as const;

function toDataType(operation: Operation): Code {
  if (operation.successes.length === 0) return toIdentifier("unknown");
  const types = operation.successes.map((success) => toSuccessType(operation, success));
  return joinCode([...new Set(types)], " | ");
}

function toSuccessType(operation: Operation, { status, mediaType }: Success): Code {
  if (mediaType === undefined) return toIdentifier("undefined");
  const form = toBodyForm(mediaType);
  if (form !== "json") return toIdentifier(form === "text" ? "string" : "Blob");
  const key = /^\d+$/.test(status) ? code`${Number(status)}` : toStringLiteral(status);
  return code`${toOperationType(operation)}["responses"][${key}]["content"][${toStringLiteral(mediaType)}]`;
}

const replaySentences = {
  safe: "Repeating it is harmless.",
  keyed: "Repeating it with the same key is harmless.",
  once: "A repeated request may be carried out twice.",
} as const;

function describeOperation(operation: Operation): Comment {
  const { summary, description, method, path, replay, deprecated, replacedBy } = operation;
  const instead = replacedBy.length > 0 ? `use ${replacedBy.join(" or ")} instead` : "see its description";
  return joinComments(
    toComment(`${summary}: \`${method} ${path}\`.`),
    toComment(description ?? ""),
    toComment(replaySentences[replay]),
    deprecated ? toTag("deprecated", instead) : undefined,
  );
}
