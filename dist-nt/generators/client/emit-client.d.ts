import type { Contract } from "../contract/contract.js";
import type { ModuleSymbol } from "../emit/module-symbol.js";
import type { OutputFile } from "../io/output.js";
/** What `client.ts` exports. */
export declare function listClientExports(contract: Contract): readonly ModuleSymbol[];
/** `client.ts`: `createClient`, which knows the document's servers and their variables. */
export declare function emitClient(contract: Contract): OutputFile;
