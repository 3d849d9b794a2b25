import type { Contract } from "../contract/contract.js";
/** How a client is given credentials, as TypeScript; empty where no operation takes any. */
export declare function renderCredentials(contract: Contract, name: string): string;
/** How a server is chosen, as TypeScript; empty where the document has one without variables. */
export declare function renderServers({ servers }: Contract, name: string): string;
