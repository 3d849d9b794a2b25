import type { Contract } from "../contract/contract.js";
import type { ModuleSymbol } from "../emit/module-symbol.js";
import type { OutputFile } from "../io/output.js";
/** What `auth.ts` exports: a function for each way in which a client is given credentials, and its options. */
export declare function listAuthExports(contract: Contract): readonly ModuleSymbol[];
/** `auth.ts`: functions that make the credentials of the document's security schemes. */
export declare function emitAuth(contract: Contract): OutputFile;
