import type { Contract } from "../contract/contract.js";
import type { ModuleSymbol } from "../emit/module-symbol.js";
import type { OutputFile } from "../io/output.js";
/** What `session.ts` exports to users; nothing where the document describes no session. */
export declare function listSessionExports({ session }: Contract): readonly ModuleSymbol[];
/** `session.ts`: login, renewal and logout in one, where the document describes a session. */
export declare function emitSession(contract: Contract): readonly OutputFile[];
