import type { Contract, Operation } from "../contract/contract.js";
import { type Code, type Comment, code, joinComments, toComment, toIdentifier, toTag } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import { listInputs } from "../emit/operation-inputs.js";
import { listNamedOperations, type NamedOperation, symbolsOfOperation } from "../emit/operation-names.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitTypeAlias } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { emitDataType } from "./emit-data-type.js";
import { emitInput, toOperationType } from "./emit-input.js";
import { emitWriters } from "./emit-writers.js";

/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export function emitOperations(contract: Contract): OutputFile {
  return emitFile("client/src/operations.ts", (use) =>
    listNamedOperations(contract).flatMap((one) => emitOperation(one, use)),
  );
}

function emitOperation({ operation, named }: NamedOperation, use: Use): readonly Code[] {
  const symbols = symbolsOfOperation(named);
  const writers = emitWriters(operation, use);
  const needsInput = listInputs(operation).some(({ required }) => required);
  return [
    emitInput({ operation, named }, use),
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
      body: code`return ${use(runtime.callOperation)}(client, ${use(symbols.contract)}, input${writers ? code`, ${writers}` : code``});`,
      docs: describeOperation(operation),
    }),
  ];
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
