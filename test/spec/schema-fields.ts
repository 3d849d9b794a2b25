import type { Statement } from "./differences.js";
import { follow, nameOf, type Schema } from "./document.js";

/** A schema or one of its properties, in the notation of the facts. */
export interface Field {
  /** `$` for the schema itself, otherwise such as `abi.args[].name` or `["email.kyc.enabled"]`. */
  readonly path: string;
  readonly statement: Statement;
}

/** A schema with all properties that it declares itself; those of a referenced schema are its own. */
export function listFields(schema: Schema): readonly Field[] {
  return [describeField("$", schema, "-", describeType(schema)), ...listInside(schema, "")];
}

/** @param demanded names that a schema around this one requires */
function listInside(schema: Schema, prefix: string, demanded: readonly string[] = []): readonly Field[] {
  if (schema.$ref) return [];
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const required = [
    ...demanded,
    ...[schema, ...allOf].flatMap((part) => (part.$ref ? [] : (part.required ?? []))),
  ];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      listProperty(prefix, name, property, required.includes(name)),
    ),
    ...allOf.flatMap((part) => listInside(part, prefix, required)),
    ...[...oneOf, ...anyOf].flatMap((variant) => listInside(variant, prefix)),
    ...(demanded.length === 0 ? listTightened(schema, required, prefix) : []),
    ...(schema.items ? listInside(schema.items, `${prefix}[]`) : []),
  ];
}

function listProperty(prefix: string, name: string, schema: Schema, required: boolean): readonly Field[] {
  const path = join(prefix, name);
  const field = describeField(path, schema, required ? "yes" : "no", describePropertyType(schema));
  return [field, ...listInside(schema, path)];
}

/** Properties that a schema requires although it only inherits them, or although nothing declares them. */
function listTightened(schema: Schema, required: readonly string[], prefix: string): readonly Field[] {
  const inherited = (schema.allOf ?? []).filter(({ $ref }) => $ref !== undefined);
  return required.flatMap((name) => {
    const base = inherited.find((part) => declares(part, name));
    if (base && some(base, (part) => part.required?.includes(name) ?? false)) return [];
    if (!base && declares(schema, name)) return [];
    const type = base?.$ref ? `inherited from ${nameOf(base.$ref)}` : "undeclared";
    return [describeField(join(prefix, name), {}, "yes", type)];
  });
}

function declares(schema: Schema, name: string): boolean {
  return some(schema, ({ properties }) => Object.hasOwn(properties ?? {}, name));
}

/** Whether something holds for a schema or for one that it is composed of. */
function some(schema: Schema, holds: (part: Schema) => boolean): boolean {
  const found = follow(schema);
  return holds(found) || (found.allOf ?? []).some((part) => some(part, holds));
}

function join(prefix: string, name: string): string {
  const key = name.includes(".") ? `["${name}"]` : name;
  return prefix === "" ? key : `${prefix}.${key}`;
}

function describeField(path: string, schema: Schema, required: string, type: string): Field {
  const variants = [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const nullable = variants.some((variant) => [variant.type ?? []].flat().includes("null"));
  const statement = {
    ...splitType(type),
    required,
    nullable: nullable ? "yes" : "no",
    enum: describeEnum(schema),
    deprecated: schema.deprecated === true ? "yes" : "no",
    ...describeLimits(schema),
  };
  return { path, statement };
}

/** `oneOf<B | A> discriminator=kind` in its parts, the members in alphabetical order. */
export function splitType(text: string): Statement {
  const [, composition, members = "", discriminator = "-"] =
    /^(allOf|oneOf|anyOf)<(.*)>(?: discriminator=(.*))?$/.exec(text) ?? [];
  if (composition === undefined) return { type: text.replace(/^ref /, "") };
  return { type: members.split(" | ").sort().join(" | "), composition, discriminator };
}

/** A property that holds a referenced schema beside its description has the type of that schema. */
function describePropertyType(schema: Schema): string {
  const [only, ...others] = schema.allOf ?? [];
  return only?.$ref && others.length === 0 && !schema.properties ? nameOf(only.$ref) : describeType(schema);
}

/** The type of a schema: `string`, `array<Card>`, `oneOf<A | B> discriminator=kind`. */
export function describeType(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  for (const form of ["allOf", "oneOf", "anyOf"] as const) {
    const members = schema[form]?.filter(({ type }) => type !== "null");
    if (!members) continue;
    const names = members.map((member) => (member.properties ? "own fields" : describeType(member)));
    const marker = schema.discriminator ? ` discriminator=${schema.discriminator.propertyName}` : "";
    return `${form}<${names.join(" | ")}>${marker}`;
  }
  const type = [schema.type ?? "undeclared"].flat().filter((one) => one !== "null");
  if (type[0] === "array") return `array<${describeType(schema.items ?? {})}>`;
  return type.join(" or ");
}

/** The set of values of a schema or of its items, closed or `open: a|b`; `-` where there is none. */
export function describeEnum({ enum: closed, "x-extensible-enum": open, items }: Schema): string {
  if (closed) return closed.map(String).sort().join("|");
  if (open) return `open: ${[...open].sort().join("|")}`;
  return items ? describeEnum(items) : "-";
}

const limitKeywords = [
  "additionalProperties",
  "const",
  "default",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "maximum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "minimum",
  "minItems",
  "minLength",
  "minProperties",
  "multipleOf",
  "not",
  "pattern",
  "patternProperties",
  "uniqueItems",
];

/** The other keywords that bound a value or its items, as far as the schema has them; a default as JSON. */
export function describeLimits(schema: Schema): Statement {
  const limits = limitKeywords.filter((keyword) => schema[keyword] !== undefined);
  const own = limits.map((keyword) => [
    keyword,
    keyword === "default" ? JSON.stringify(schema[keyword]) : String(schema[keyword]),
  ]);
  const items = schema.items ? describeLimits(schema.items) : {};
  const ofItems = Object.entries(items).map(([key, value]) => [`items.${key}`, value]);
  return Object.fromEntries([...own, ...ofItems]);
}
