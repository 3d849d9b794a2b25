import {
  findProperty,
  isComposed,
  listConstraints,
  listParts,
  listProperties,
  listRequired,
  omit,
  pick,
  type Resolve,
  type Schema,
} from "./schema.js";

/**
 * A schema whose compositions openapi-typescript types as JSON Schema means them: `anyOf` beside other fields
 * narrows them rather than being an alternative to them, and what a part requires holds for the properties of
 * all of them.
 */
export function mendComposition(schema: Schema, resolve: Resolve): Schema {
  if (!isComposed(schema)) return schema;
  return moveAnyOf(spreadRequired(completeAlternatives(schema, resolve), resolve));
}

/** Alternatives that only require properties of the whole get these, so that they can be told apart. */
function completeAlternatives(schema: Schema, resolve: Resolve): Schema {
  const complete = (part: Schema): Schema => {
    if (part.$ref !== undefined) return part;
    const own = listProperties(part);
    const missing = listRequired(part).flatMap((name) => {
      const property = Object.hasOwn(own, name) ? undefined : findProperty(schema, name, resolve);
      return property ? [[name, property] as const] : [];
    });
    return missing.length === 0 ? part : { ...part, properties: { ...own, ...Object.fromEntries(missing) } };
  };
  const changed = (["oneOf", "anyOf"] as const).flatMap((key) => {
    const parts = listParts(schema, key);
    return parts.some((part) => complete(part) !== part) ? [[key, parts.map(complete)] as const] : [];
  });
  return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
}

/** openapi-typescript passes on what the whole requires, but only to parts that have the property themselves. */
function spreadRequired(schema: Schema, resolve: Resolve): Schema {
  const all = listParts(schema, "allOf");
  if (all.length === 0) return schema;
  // What a part requires of its own properties, it types itself.
  const ofParts = all
    .filter(({ $ref }) => $ref === undefined)
    .flatMap((part) => listRequired(part).filter((name) => !findProperty(part, name, resolve)));
  const parts = all.filter(saysSomething);
  const required = [...new Set([...listRequired(schema), ...ofParts])];
  const isKnown = (name: string) =>
    [schema, ...parts].some((one) => Object.hasOwn(listProperties(resolve(one)), name));
  const deeper = required.flatMap((name) => {
    const property = isKnown(name) ? undefined : findProperty(schema, name, resolve);
    return property ? [[name, property] as const] : [];
  });
  const extra: Schema = { required: deeper.map(([name]) => name), properties: Object.fromEntries(deeper) };
  return {
    ...schema,
    ...(required.length > 0 && { required }),
    allOf: deeper.length === 0 ? parts : [...parts, extra],
  };
}

/** A part that only says that it is an object, or only what it requires, would be a type of its own. */
function saysSomething(part: Schema, _index: number, parts: readonly Schema[]): boolean {
  const constraints = listConstraints(part);
  const isIdle = constraints.every((key) => key === "required" || (key === "type" && part.type === "object"));
  return !isIdle || parts.length === 1;
}

/** What `anyOf` stands beside becomes a part that each alternative is combined with. */
function moveAnyOf(schema: Schema): Schema {
  const alternatives = listParts(schema, "anyOf");
  const beside = listConstraints(schema).filter((key) => key !== "anyOf" && key !== "required");
  const isIdle = beside.every((key) => !hasType({ [key]: schema[key] }));
  if (alternatives.length === 0 || isIdle) return schema;
  const { allOf, ...own } = pick(schema, beside);
  return {
    ...omit(schema, [...beside, "anyOf"]),
    allOf: [
      ...(hasType(own) ? [own] : []),
      ...(Array.isArray(allOf) ? (allOf as Schema[]) : []),
      // An alternative that any value has makes all of them say nothing.
      ...(alternatives.every(hasType) ? [{ anyOf: alternatives }] : []),
    ],
  };
}

/** Whether a schema says more of its values than that they may be objects. */
function hasType(schema: Schema): boolean {
  return schema.$ref !== undefined || listConstraints(schema).some((key) => isTyping(key, schema));
}

function isTyping(key: string, schema: Schema): boolean {
  if (key === "type") return schema.type !== "object";
  return typing.has(key);
}

const typing: ReadonlySet<string> = new Set(
  "properties allOf oneOf anyOf enum const items prefixItems additionalProperties patternProperties".split(
    " ",
  ),
);
