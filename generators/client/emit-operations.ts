import type { Contract, Operation } from "../contract/contract.js";
import {
  type Code,
  type Comment,
  code,
  joinComments,
  toComment,
  toIdentifier,
  toPropertyName,
  toStringLiteral,
  toTag,
} from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, type NamedOperation, symbolsOfOperation } from "../emit/operation-names.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitInterface, emitTypeAlias, type Member } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { emitDataType } from "./emit-data-type.js";

/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export function emitOperations(contract: Contract): OutputFile {
  return emitFile("client/src/operations.ts", (use) =>
    listNamedOperations(contract).flatMap((one) => emitOperation(one, use)),
  );
}

function emitOperation({ operation, named }: NamedOperation, use: Use): readonly Code[] {
  const symbols = symbolsOfOperation(named);
  const call = code`${use(runtime.callOperation)}(client, ${use(symbols.contract)}, input`;
  const needsInput =
    operation.parameters.some(({ required }) => required) || operation.requestBody?.required === true;
  return [
    emitInterface(
      named.input,
      toInputMembers(operation, use),
      toComment(`What \`${operation.id}\` takes, and options of the call.`),
      use(runtime.CallOptions),
    ),
    emitTypeAlias(
      named.data,
      emitDataType(operation, () => toOperationType(operation, use)),
      toComment(`What \`${operation.id}\` answers.`),
    ),
    emitFunction(named.call, {
      parameters: [
        { name: toIdentifier("client"), type: use(runtime.Client) },
        { name: toIdentifier("input"), type: named.input, ...(!needsInput && { initializer: code`{}` }) },
      ],
      returns: code`Promise<${use(runtime.Result)}<${named.data}, ${use(symbols.error)}>>`,
      // Passed on only where it is needed, so that a bundle of other operations goes without.
      body: takesQuery(operation) ? code`return ${call}, ${use(runtime.toQuery)});` : code`return ${call});`,
      docs: describeOperation(operation),
    }),
  ];
}

function takesQuery({ parameters }: Operation): boolean {
  return parameters.some(({ place }) => place === "query");
}

/** The type of the operation in `schema.ts`. */
function toOperationType({ path, method }: Operation, use: Use): Code {
  return code`${use(generated.paths)}[${toStringLiteral(path)}][${toStringLiteral(method.toLowerCase())}]`;
}

function toInputMembers(operation: Operation, use: Use): readonly Member[] {
  const toType = () => toOperationType(operation, use);
  const members = operation.parameters.map(({ place, required }): Member => {
    const parameters = code`${toType()}["parameters"][${toStringLiteral(place)}]`;
    return {
      name: toPropertyName(place),
      type: required ? parameters : code`NonNullable<${parameters}>`,
      optional: !required,
      docs: toComment(placeSentences[place]),
    };
  });
  const { requestBody } = operation;
  if (!requestBody) return members;
  const content = code`NonNullable<${toType()}["requestBody"]>["content"]`;
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
