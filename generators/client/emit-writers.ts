import type {
  Operation,
  Parameter,
  ParameterPlace,
  PropertyEncoding,
  RequestContent,
} from "../contract/contract.js";
import {
  type Code,
  code,
  enclose,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import { toRequestForm, toSentType } from "../emit/request-form.js";
import { runtime } from "../emit/runtime-symbols.js";
import { isJson, isMediaRange } from "../openapi/media-types.js";

/**
 * What an operation brings to write and send its request, as an object literal; `undefined` where the plain form will
 * do: primitives in the path, no body, no credentials.
 */
export function emitWriters(
  { parameters, requestBody, security, sensitive = [] }: Operation,
  use: Use,
): Code | undefined {
  const of = (place: ParameterPlace) => parameters.filter((parameter) => parameter.place === place);
  const asksForCredentials = security.some((schemes) => schemes.length > 0);
  const members = [
    ...(sensitive.length > 0 ? [use(runtime.findSecrets)] : []),
    ...(asksForCredentials ? [code`send: ${use(runtime.sendAuthorized)}`] : []),
    ...emitPath(of("path"), use),
    ...emitQuery(of("query"), use),
    ...emitQuerystring(of("querystring"), use),
    ...emitHeaders(of("header"), use),
    ...emitCookies(of("cookie"), use),
    ...(requestBody ? emitBody(requestBody.contents, use) : []),
  ];
  return members.length === 0 ? undefined : enclose("{}", members);
}

function emitPath(parameters: readonly Parameter[], use: Use): readonly Code[] {
  if (parameters.every(isPlain)) return [];
  const write = code`${use(runtime.toStyledPath)}(value, name, ${toStyles(parameters)})`;
  return [code`path: (value, name) => ${write}`];
}

function emitQuery(parameters: readonly Parameter[], use: Use): readonly Code[] {
  if (parameters.length === 0) return [];
  const isPlainOrList = (one: Parameter) =>
    isPlain({ ...one, values: one.values === "list" ? "primitive" : one.values });
  if (parameters.every(isPlainOrList)) return [code`query: ${use(runtime.toQuery)}`];
  return [code`query: (parts) => ${use(runtime.toStyledQuery)}(parts, ${toStyles(parameters)})`];
}

function emitQuerystring([parameter]: readonly Parameter[], use: Use): readonly Code[] {
  if (!parameter) return [];
  const { mediaType = "" } = parameter;
  const content = mediaType.startsWith("application/x-www-form-urlencoded")
    ? use(runtime.toSearchParams)
    : toStringLiteral(toContentForm(mediaType));
  return [code`querystring: (parts) => ${use(runtime.toQuerystring)}(parts, ${content})`];
}

function emitHeaders(headers: readonly Parameter[], use: Use): readonly Code[] {
  if (headers.length === 0) return [];
  const isSimple = headers.every((one) => one.values !== "any" && one.mediaType === undefined);
  if (isSimple) return [code`header: ${use(runtime.toPlainHeaders)}`];
  return [code`header: (parts) => ${use(runtime.toStyledHeaders)}(parts, ${toStyles(headers)})`];
}

function emitCookies(cookies: readonly Parameter[], use: Use): readonly Code[] {
  if (cookies.length === 0) return [];
  return [code`cookie: (parts) => ${use(runtime.toCookies)}(parts, ${toStyles(cookies)})`];
}

/** Whether a parameter is a primitive in the style that its place has by default. */
function isPlain({
  values,
  mediaType,
  serialization: { style, explode, allowReserved },
}: Parameter): boolean {
  const isDefault = style === "simple" || (style === "form" && explode);
  return values === "primitive" && mediaType === undefined && isDefault && !allowReserved;
}

/** What is said of parameters beyond what their place has by default, by name. */
function toStyles(parameters: readonly Parameter[]): Code {
  const styles = parameters.map(({ name, mediaType, serialization }) => {
    const style = mediaType === undefined ? toStyle(serialization) : { content: toContentForm(mediaType) };
    return [name, style] as const;
  });
  return toLiteralOf(styles.filter(([, style]) => Object.keys(style).length > 0));
}

/** A style without what is so by default: `explode` in a query, and none of it anywhere else. */
function toStyle({ style, explode, allowReserved }: Parameter["serialization"]) {
  const isOfPath = ["simple", "label", "matrix"].includes(style);
  return {
    ...(style !== "form" && style !== "simple" && { style }),
    ...(explode === isOfPath && { explode }),
    ...(allowReserved && { allowReserved }),
  };
}

function toContentForm(mediaType: string): "json" | "text" {
  return isJson(mediaType) ? "json" : "text";
}

/** An object of entries, whose keys are names of the document. */
function toLiteralOf(entries: readonly (readonly [string, object])[]): Code {
  return enclose(
    "{}",
    entries.map(([name, value]) => code`${toPropertyName(name)}: ${toLiteral(value, "    ")}`),
    "  ",
  );
}

function emitBody(contents: readonly [RequestContent, ...RequestContent[]], use: Use): readonly Code[] {
  const [first, ...others] = contents;
  const isOnly = others.length === 0 && !isMediaRange(first.mediaType);
  if (isOnly && first.mediaType === "application/json") return [code`body: ${use(runtime.writeJson)}`];
  if (isOnly) {
    // The boundary of a form is chosen when it is written.
    const type =
      toRequestForm(first) === "multipart" ? toIdentifier("undefined") : toStringLiteral(first.mediaType);
    return [code`body: (body) => [${type}, ${emitWriting(first, use)}]`];
  }
  // A range of JSON is sent as what another content may be, and as any of the range.
  const writers = new Map(
    contents.flatMap((content) =>
      [toSentType(content), content.mediaType].map((type) => [type, emitWriting(content, use)] as const),
    ),
  );
  const members = [...writers].map(([type, write]) => code`${toPropertyName(type)}: (body) => ${write}`);
  const all = enclose("{}", members, "  ");
  return [code`body: (body, contentType) => ${use(runtime.writeChosen)}(body, contentType, ${all})`];
}

/** The expression that writes `body`. */
function emitWriting(content: RequestContent, use: Use): Code {
  const { encodings, isFlat, mediaType } = content;
  switch (toRequestForm(content)) {
    case "json":
      return code`${use(runtime.toJsonBody)}(body)`;
    case "form":
      return encodings.length === 0
        ? code`${use(runtime.toSearchParams)}(body)`
        : code`${use(runtime.toForm)}(body, ${toLiteralOf(encodings.flatMap(toFieldStyle))})`;
    case "multipart":
      return isFlat && encodings.length === 0 && mediaType === "multipart/form-data"
        ? code`${use(runtime.toFormData)}(body)`
        : code`${use(runtime.toMultipart)}(body, ${toLiteralOf(encodings.map(toPartEncoding))}, ${toStringLiteral(mediaType)})`;
    default:
      return code`${use(runtime.asIs)}(body)`;
  }
}

/** How a field of an URL-encoded form is written; without a style its media type counts, JSON for objects by default. */
function toFieldStyle({
  name,
  contentType,
  serialization,
}: PropertyEncoding): readonly (readonly [string, object])[] {
  if (serialization) return [[name, toStyle(serialization)]];
  return contentType !== undefined && isJson(contentType) ? [[name, { content: "json" }]] : [];
}

function toPartEncoding({ name, contentType, serialization }: PropertyEncoding): readonly [string, object] {
  if (serialization) return [name, { style: toStyle(serialization) }];
  return [name, { ...(contentType !== undefined && { contentType }) }];
}
