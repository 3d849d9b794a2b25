import type { Contract, Operation } from "../contract/contract.js";
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
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, type NamedOperation, symbolsOfOperation } from "../emit/operation-names.js";
import { runtime } from "../emit/runtime-symbols.js";
import {
  emitFile,
  emitFunction,
  emitInterface,
  emitTypeAlias,
  type Member,
  type Signature,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import {
  listChoices,
  listWishes,
  toDataType,
  toOperationType,
  toResultType,
  type Wish,
} from "./response-types.js";

/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export function emitOperations(contract: Contract): OutputFile {
  return emitFile("client/src/operations.ts", (use) =>
    listNamedOperations(contract).flatMap((one) => emitOperation(one, use)),
  );
}

function emitOperation(one: NamedOperation, use: Use): readonly Code[] {
  const { operation, named } = one;
  return [
    emitInterface(
      named.input,
      toInputMembers(operation, use),
      toComment(`What \`${operation.id}\` takes, and options of the call.`),
      use(runtime.CallOptions),
    ),
    emitTypeAlias(named.data, toDataType(operation, use), toComment(`What \`${operation.id}\` answers.`)),
    emitCall(one, use),
  ];
}

function emitCall({ operation, named }: NamedOperation, use: Use): Code {
  const { contract, error } = symbolsOfOperation(named);
  const call = code`${use(runtime.callOperation)}(client, ${use(contract)}, input`;
  const names = { data: named.data, error: use(error) };
  const client = { name: toIdentifier("client"), type: use(runtime.Client) };
  const input = { name: toIdentifier("input"), type: named.input };
  const docs = describeOperation(operation);
  const whole: Signature = {
    parameters: [client, { ...input, ...(!needsInput(operation) && { initializer: code`{}` }) }],
    returns: code`Promise<${toResultType(operation, names, use)}>`,
    docs,
  };
  const wishes = listWishes(operation, use).map((wish): Signature => {
    const type = code`${named.input} & ${emitWish(wish)}`;
    const returns = code`Promise<${toResultType(operation, names, use, wish)}>`;
    return { parameters: [client, { ...input, type }], returns, docs };
  });
  // Passed on only where it is needed, so that a bundle of other operations goes without.
  const body = takesQuery(operation)
    ? code`return ${call}, ${use(runtime.toQuery)});`
    : code`return ${call});`;
  if (wishes.length === 0) return emitFunction(named.call, { ...whole, body });
  return emitFunction(named.call, {
    parameters: whole.parameters,
    returns: code`Promise<${use(runtime.Result)}<unknown, ${names.error}>>`,
    body,
    overloads: [...wishes, toOverload(whole)],
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

function needsInput({ parameters, requestBody }: Operation): boolean {
  return parameters.some(({ required }) => required) || requestBody?.required === true;
}

function takesQuery({ parameters }: Operation): boolean {
  return parameters.some(({ place }) => place === "query");
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
  const accept = toAcceptMembers(operation);
  if (!requestBody) return [...members, ...accept];
  const content = code`NonNullable<${toType()}["requestBody"]>["content"]`;
  const body: Member = {
    name: toPropertyName("body"),
    type: code`${content}[${toStringLiteral(requestBody.mediaType)}]`,
    optional: !requestBody.required,
  };
  return [...members, body, ...accept];
}

function toAcceptMembers(operation: Operation): readonly Member[] {
  const choices = listChoices(operation).map(toStringLiteral);
  if (choices.length === 0) return [];
  return [
    {
      name: toPropertyName("accept"),
      type: joinCode(choices, " | "),
      optional: true,
      docs: toComment("The media type to ask for; all that the operation answers by default."),
    },
  ];
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
