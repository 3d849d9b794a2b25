import type { Contract, Operation } from "../contract/contract.js";
import {
  type Code,
  type Comment,
  code,
  joinComments,
  listComments,
  toComment,
  toIdentifier,
  toStringLiteral,
  toTag,
} from "../emit/code.js";
import { describeCodes } from "../emit/describe-codes.js";
import type { Use } from "../emit/module-symbol.js";
import { listInputs } from "../emit/operation-inputs.js";
import { listNamedOperations, type NamedOperation, symbolsOfOperation } from "../emit/operation-names.js";
import { createCodeRecall } from "../emit/recall-code.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitTypeAlias, type Signature } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import { placeOperationPages } from "../names/operation-page.js";
import { emitInput } from "./emit-input.js";
import { emitWriters } from "./emit-writers.js";
import { listWishes, toDataType, toResultType, type Wish } from "./response-types.js";

/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export function emitOperations(contract: Contract, docsUrl?: string, memory?: Memory): OutputFile {
  const pages = placeOperationPages(contract.operations);
  const toUrl = ({ id }: Operation) => docsUrl && `${docsUrl}/${encodeURI(pages.get(id) ?? "")}/`;
  return emitFile("client/src/operations.ts", (use) => {
    const recall = createCodeRecall("operations", use, memory);
    return listNamedOperations(contract).flatMap((one) => {
      const url = toUrl(one.operation);
      return recall(one, url ?? "", (using) => emitOperation(one, url, using));
    });
  });
}

function emitOperation(one: NamedOperation, url: string | undefined, use: Use): readonly Code[] {
  const { operation, named } = one;
  return [
    emitInput(one, use),
    emitTypeAlias(named.data, toDataType(operation, use), toComment(`What \`${operation.id}\` answers.`)),
    emitCall(one, url, use),
  ];
}

function emitCall({ operation, named }: NamedOperation, url: string | undefined, use: Use): Code {
  const { contract, error } = symbolsOfOperation(named);
  const writers = emitWriters(operation, use);
  const needsInput = listInputs(operation).some(({ required }) => required);
  const names = { data: named.data, error: use(error) };
  const client = { name: toIdentifier("client"), type: use(runtime.Client) };
  const input = { name: toIdentifier("input"), type: named.input };
  const docs = describeOperation(operation, url);
  const whole: Signature = {
    parameters: [client, { ...input, ...(!needsInput && { initializer: code`{}` }) }],
    returns: code`Promise<${toResultType(operation, names, use)}>`,
    docs,
  };
  const body = code`return ${use(runtime.callOperation)}(client, ${use(contract)}, input${writers ? code`, ${writers}` : code``});`;
  const overloads = listWishes(operation, use).map((wish): Signature => {
    const type = code`${named.input} & ${emitWish(wish)}`;
    const returns = code`Promise<${toResultType(operation, names, use, wish)}>`;
    return { parameters: [client, { ...input, type }], returns, docs };
  });
  if (overloads.length === 0) return emitFunction(named.call, { ...whole, body });
  return emitFunction(named.call, {
    parameters: whole.parameters,
    returns: code`Promise<${use(runtime.Result)}<unknown, ${names.error}>>`,
    body,
    overloads: [...overloads, toOverload(whole)],
  });
}

/** A signature without a body has no initializers. */
function toOverload({ parameters, ...rest }: Signature): Signature {
  return {
    ...rest,
    parameters: parameters.map(({ initializer, ...parameter }) => ({
      ...parameter,
      ...(initializer !== undefined && { optional: true }),
    })),
  };
}

function emitWish({ accept, stream }: Wish): Code {
  if (stream) return code`{ readonly stream: true }`;
  return code`{ readonly accept: ${toStringLiteral(accept ?? "")} }`;
}

const replaySentences = {
  safe: "Repeating it is harmless.",
  keyed: "Repeating it with the same key is harmless.",
  once: "A repeated request may be carried out twice.",
} as const;

/** @param url of its page */
function describeOperation(operation: Operation, url: string | undefined): Comment {
  const { summary, description, method, path, replay, deprecated, replacedBy } = operation;
  const instead = replacedBy.length > 0 ? `use ${replacedBy.join(" or ")} instead` : "see its description";
  return joinComments(
    toComment(`${summary}: \`${method} ${path}\`.`),
    toComment(description ?? ""),
    toComment(replaySentences[replay]),
    describeCodes(operation),
    url === undefined
      ? undefined
      : listComments([toComment(`[What can go wrong, and how to fix it](${url})`)]),
    deprecated ? toTag("deprecated", instead) : undefined,
  );
}
