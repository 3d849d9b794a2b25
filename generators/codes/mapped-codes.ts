import { isUri } from "../names/code-name.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import { isMostly, isPlainlyCode, namesProblem } from "./code-values.js";

/** A value of a discriminator. */
export interface MappedCode {
  readonly code: string;
  readonly location: Place;
  /** The schema that it stands for; `undefined` where the reference leads nowhere. */
  readonly target: OpenApiSchema | undefined;
}

/**
 * The values of the discriminator of a schema, where they are codes: the types of problems, or words that say what
 * went wrong. Those of most discriminators say which schema it is.
 *
 * @param name the property that has to be the discriminator
 */
export function listMappedCodes(
  placed: Placed<OpenApiSchema>,
  name: string,
  follow: Follow,
): readonly MappedCode[] {
  if (!isDiscriminatedBy(placed.node, name)) return [];
  const mapping = listMapping(placed, follow);
  return areCodes(mapping.map(({ code }) => code)) ? mapping : [];
}

/** All values that the discriminator of a schema maps, whether they are codes or not. */
export function listMapping(
  { node, location }: Placed<OpenApiSchema>,
  follow: Follow,
): readonly MappedCode[] {
  const mapping = Object.entries(isRecord(node.discriminator?.mapping) ? node.discriminator.mapping : {});
  return mapping.map(([code, target]) => ({
    code,
    location: location.child(["discriminator", "mapping", code]),
    target: follow<OpenApiSchema>({ $ref: toReference(String(target)) }, location)?.node,
  }));
}

/** Whether a property says which schema describes an object. */
export function isDiscriminatedBy({ discriminator }: OpenApiSchema, name: string): boolean {
  return isRecord(discriminator) && discriminator.propertyName === name;
}

/** Whether values of a discriminator are codes. */
export function areCodes(values: readonly string[]): boolean {
  return isMostly(values, isUri) || (values.every(isPlainlyCode) && isMostly(values, namesProblem));
}

/** A mapping names a schema, or references it. */
function toReference(target: string): string {
  return /^[A-Za-z0-9._-]+$/.test(target) && !/\.(ya?ml|json)$/.test(target)
    ? `#/components/schemas/${target}`
    : target;
}
