import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
import type { NamedOperation } from "../emit/operation-names.js";
/** What an operation takes: an interface, or a type with a choice where a body has several media types. */
export declare function emitInput({ operation, named }: NamedOperation, use: Use): Code;
