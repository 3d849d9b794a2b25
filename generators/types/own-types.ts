import type ts from "typescript";
import type { TypeNode } from "typescript";
import { isBinary } from "../openapi/binary.js";
import { isRecord } from "../openapi/openapi.js";
import { aliasOf } from "./view/recursion.js";

/** As much of a compiler as it takes to make a type. */
export type Compiler = Pick<typeof ts, "factory" | "SyntaxKind">;

/**
 * Types that openapi-typescript does not have: files and bytes are `Blob`s rather than strings, as forms take them
 * and responses return them; objects without any property; a reference to a type alias.
 */
export function toOwnType(schema: unknown, { factory, SyntaxKind }: Compiler): TypeNode | undefined {
  // A schema may be `true` or `false`.
  if (!isRecord(schema)) return undefined;
  const alias = (schema as { readonly [aliasOf]?: string })[aliasOf];
  if (alias !== undefined) return factory.createTypeReferenceNode(alias);
  if (isBinary(schema)) return factory.createTypeReferenceNode("Blob");
  if (!isClosedAndEmpty(schema)) return undefined;
  const { createKeywordTypeNode, createTypeReferenceNode } = factory;
  return createTypeReferenceNode("Record", [
    createKeywordTypeNode(SyntaxKind.StringKeyword),
    createKeywordTypeNode(SyntaxKind.NeverKeyword),
  ]);
}

/** Whether a schema allows no property at all. */
function isClosedAndEmpty({
  type,
  properties = {},
  additionalProperties,
  ...rest
}: object & Readonly<Record<string, unknown>>) {
  const isComposed = ["allOf", "oneOf", "anyOf", "patternProperties"].some((key) => rest[key] !== undefined);
  const isEmpty = isRecord(properties) && Object.keys(properties).length === 0;
  return type === "object" && additionalProperties === false && isEmpty && !isComposed;
}
