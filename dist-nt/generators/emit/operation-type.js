import { code, toStringLiteral } from "./code.js";
import { generated } from "./generated-symbols.js";
import { toTypePlace } from "./type-place.js";
/** The type of an operation in `schema.ts`; what openapi-typescript has no place for has one of its own there. */
export function toOperationType({ path, method }, use) {
    const { key, field } = toTypePlace(path, method);
    return code `${use(generated.paths)}[${toStringLiteral(key)}][${toStringLiteral(field)}]`;
}
