import { follow, type Schema } from "./document.js";

/** A schema with everything that it references or is composed of in one piece. */
export function inlineSchema(schema: Schema): Schema {
  const { allOf = [], ...own } = follow(schema);
  const parts = [own, ...allOf.map(inlineSchema)];
  const properties: Record<string, Schema> = {};
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      properties[name] = { ...properties[name], ...inlineSchema(property) };
    }
  }
  return {
    ...Object.assign({}, ...parts.toReversed()),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(own.items && { items: inlineSchema(own.items) }),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  };
}
