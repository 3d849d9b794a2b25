import type { Operation } from "../contract/contract.js";
import { type Code, code, toStringLiteral } from "./code.js";
import { generated } from "./generated-symbols.js";
import type { Use } from "./module-symbol.js";

/** The type of an operation in `schema.ts`. */
export function toOperationType({ path, method }: Operation, use: Use): Code {
  return code`${use(generated.paths)}[${toStringLiteral(path)}][${toStringLiteral(method.toLowerCase())}]`;
}
