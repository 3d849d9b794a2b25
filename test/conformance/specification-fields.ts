import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(import.meta.url);

/** The versions of OpenAPI, each with official JSON Schemas. */
export const versions = ["3.0", "3.1", "3.2"] as const;

export type Version = (typeof versions)[number];

type Schema = Readonly<Record<string, unknown>>;

/** The files that describe the Schema Object, which the schema of a document leaves to its dialect. */
const dialects: Readonly<Record<Version, readonly string[]>> = {
  "3.0": ["dialect.js"],
  "3.1": ["meta/base.js", ...listVocabularies()],
  "3.2": ["meta/base.js", ...listVocabularies()],
};

function listVocabularies(): readonly string[] {
  const names = [
    "core",
    "applicator",
    "unevaluated",
    "validation",
    "meta-data",
    "format-annotation",
    "content",
  ];
  return names.map((name) => `../draft-2020-12/meta/${name}.js`);
}

/** Definitions that are parts of an object, or a choice between an object and a reference. */
const isPart =
  /-or-reference$|^(styles|explode)-for-|^examples$|XOR|^ParameterLocation$|.SecurityScheme$|^type-/;

/** Objects that the schemas of the versions call by several names. */
const commonNames: Readonly<Record<string, string>> = {
  ExternalDocs: "ExternalDocumentation",
  OauthFlows: "OAuthFlows",
  Xml: "XML",
};

/** Every fixed field of every object of a version, such as `Parameter.style`, read from the official JSON Schemas. */
export async function readFields(version: Version): Promise<readonly string[]> {
  const document = await load(version, "schema.js");
  const schemas = await Promise.all(dialects[version].map((file) => load(version, file)));
  const objects = [
    ["OpenAPI", document, document] as const,
    ...listDefinitions(document, document),
    ...schemas.flatMap((schema) => [["Schema", schema, schema] as const, ...listDefinitions(schema, schema)]),
  ];
  const fields = new Set(
    objects.flatMap(([name, schema, root]) => listFields(schema, root).map((field) => `${name}.${field}`)),
  );
  // The copy of the schema of 3.1 has this field of links under a name that no version of the specification has.
  if (fields.delete("Link.body")) fields.add("Link.server");
  return [...fields].sort();
}

async function load(version: Version, file: string): Promise<Schema> {
  const entry = resolve(`@hyperjump/json-schema/openapi-${version.replace(".", "-")}`);
  const { href } = new URL(file, pathToFileURL(entry));
  const module: { readonly default: Schema } = await import(/* @vite-ignore */ href);
  return module.default;
}

type Definition = readonly [object: string, schema: Schema, root: Schema];

/** All objects that a schema defines, at any depth. */
function listDefinitions(schema: Schema, root: Schema): readonly Definition[] {
  const definitions = Object.entries(toSchema(schema.$defs ?? schema.definitions));
  return definitions.flatMap(([name, given]): readonly Definition[] => {
    const definition = toSchema(given);
    const below = listDefinitions(definition, root);
    if (isPart.test(name)) return below;
    // The flows of OAuth differ in what they need, and are one object.
    if (below.length > 0)
      return [
        [toObjectName(name), definition, root],
        ...below.map(([, ...flow]) => ["OAuthFlow", ...flow] as const),
      ];
    return [[/Flow$/.test(name) ? "OAuthFlow" : toObjectName(name), definition, root]];
  });
}

/** `path-item` as `PathItem`. */
function toObjectName(name: string): string {
  const words = name.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
  return commonNames[words] ?? words;
}

/** The names of the properties of an object, whichever of the schemas that apply to it has them. */
function listFields(schema: unknown, root: Schema): readonly string[] {
  if (!isSchema(schema)) return [];
  const { $ref, if: condition, then, else: otherwise, properties, patternProperties } = schema;
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key) => Object.values(toSchema(schema[key])));
  const dependent = Object.values(toSchema(schema.dependentSchemas));
  const target = typeof $ref === "string" && $ref.startsWith("#/") ? [findTarget(root, $ref)] : [];
  const alike = [...target, ...lists, ...dependent, condition, then, otherwise];
  return [
    ...Object.keys(toSchema(properties)),
    ...Object.keys(toSchema(patternProperties)).flatMap(listNames),
    ...alike.flatMap((one) => listFields(one, root)),
  ];
}

/** The names that a pattern such as `^(get|put)$` lists. */
function listNames(pattern: string): readonly string[] {
  const [, names = ""] = /^\^\(?((?:\\?[\w$]+\|?)+)\)?\$$/.exec(pattern) ?? [];
  return names.split("|").flatMap((name) => (name === "" ? [] : [name.replace("\\", "")]));
}

function findTarget(root: Schema, $ref: string): unknown {
  return $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => toSchema(at)[key], root);
}

function toSchema(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

/** `true` and `false`, which are schemas too, have no fields. */
function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
