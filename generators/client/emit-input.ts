import type { Operation, ParameterPlace, RequestBody, RequestContent } from "../contract/contract.js";
import {
  type Code,
  code,
  joinCode,
  toComment,
  toIdentifier,
  toPropertyName,
  toRangeType,
  toStringLiteral,
} from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import { listInputs } from "../emit/operation-inputs.js";
import type { NamedOperation } from "../emit/operation-names.js";
import { toOperationType } from "../emit/operation-type.js";
import { isRangeOfJson, toRequestForm, toSentType } from "../emit/request-form.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitInterface, emitTypeAlias, emitTypeLiteral, type Member } from "../emit/source-file.js";
import { isMediaRange } from "../openapi/media-types.js";
import { listChoices } from "./response-types.js";

/** What an operation takes: an interface, or a type with a choice where a body has several media types. */
export function emitInput({ operation, named }: NamedOperation, use: Use): Code {
  const docs = toComment(`What \`${operation.id}\` takes, and options of the call.`);
  const parameters = [...toParameterMembers(operation, use), ...toAcceptMembers(operation)];
  const { requestBody } = operation;
  const options = use(runtime.CallOptions);
  const [choice, ...others] = requestBody?.contents.map((content, index) =>
    toBodyMembers({ operation, required: requestBody.required }, content, index === 0, use),
  ) ?? [[]];
  if (others.length === 0)
    return emitInterface(named.input, [...parameters, ...(choice ?? [])], docs, options);
  const choices = joinCode([choice ?? [], ...others].map(emitTypeLiteral), " | ");
  return emitTypeAlias(named.input, code`${options} & ${emitTypeLiteral(parameters)} & (${choices})`, docs);
}

function toParameterMembers(operation: Operation, use: Use): readonly Member[] {
  return listInputs(operation).flatMap(({ name, required }): Member[] => {
    if (name === "body") return [];
    const type = toParametersType(operation, name, use);
    return [
      {
        name: toPropertyName(name),
        // Those of a path are all required.
        type: name === "path" ? type : code`${use(runtime.Given)}<${type}>`,
        optional: !required,
        docs: toComment(placeSentences[name]),
      },
    ];
  });
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

function toParametersType(operation: Operation, place: ParameterPlace, use: Use): Code {
  const parameters = code`${toOperationType(operation, use)}["parameters"]`;
  if (place !== "querystring") return code`${parameters}[${toStringLiteral(place)}]`;
  const name = operation.parameters.find((one) => one.place === place)?.name ?? "";
  return code`NonNullable<${parameters}["query"]>[${toStringLiteral(name)}]`;
}

const placeSentences = {
  path: "Parameters of the path.",
  query: "Parameters of the query.",
  querystring: "The whole query.",
  header: "Parameters that travel in headers.",
  cookie: "Parameters that travel in cookies. A browser sends its own cookies, and refuses these.",
} as const;

/** A body of a media type, and how the call names it: by default the first one is sent. */
function toBodyMembers(
  { operation, required }: { readonly operation: Operation; readonly required: RequestBody["required"] },
  content: RequestContent,
  isFirst: boolean,
  use: Use,
): readonly Member[] {
  const body: Member = {
    name: toPropertyName("body"),
    type: toBodyType(operation, content, use),
    optional: !required,
  };
  if (isFirst && !isMediaRange(content.mediaType) && operation.requestBody?.contents.length === 1)
    return [body];
  const contentType: Member = {
    name: toPropertyName("contentType"),
    type: toContentType(content.mediaType),
    optional: isFirst,
    docs: toComment(`The media type of the body${isFirst ? `; ${sayDefault(content)} by default` : ""}.`),
  };
  return [body, contentType];
}

function sayDefault(content: RequestContent): string {
  return isRangeOfJson(content) ? `\`${toSentType(content)}\`` : "this one";
}

/** The media type of a body; that of a range, such as `image/*`, is told apart from the others by how it starts and ends. */
function toContentType(mediaType: string): Code {
  if (!isMediaRange(mediaType)) return toStringLiteral(mediaType);
  const [start = "", end = "", ...more] = mediaType.split("*");
  return more.length === 0 ? toRangeType(start, end) : toIdentifier("string");
}

function toBodyType(operation: Operation, content: RequestContent, use: Use): Code {
  if (toRequestForm(content) === "raw") return use(runtime.RawBody);
  const contents = code`NonNullable<${toOperationType(operation, use)}["requestBody"]>["content"]`;
  return code`${use(runtime.Given)}<${contents}[${toStringLiteral(content.mediaType)}]>`;
}
