import type { ClientConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { type OutputFile } from "../io/output.js";
/** `package.json`, `tsconfig.json` and the licence-free rest of the npm package. */
export declare function emitPackage({ title, version, releases }: Contract, client: ClientConfig): readonly OutputFile[];
