import type { Contract, CredentialSet, SecurityScheme } from "../contract/contract.js";
import { type Identifier } from "./code.js";
import type { ModuleSymbol } from "./module-symbol.js";
/** A function of `auth.ts` that makes credentials. */
export type AuthFunction = {
    readonly name: Identifier;
} & ({
    readonly form: "headers";
    readonly set: CredentialSet;
} | {
    readonly form: "bearer";
    readonly scheme: string;
    readonly set: CredentialSet;
    readonly options: Identifier;
} | {
    readonly form: "basic";
    readonly scheme: SecurityScheme;
} | {
    readonly form: "key";
    readonly scheme: SecurityScheme;
} | {
    readonly form: "clientCredentials" | "refreshedToken";
    readonly scheme: SecurityScheme;
    readonly tokenUrl: string;
    /** The function that carries the token. */
    readonly bearer: Identifier;
});
/**
 * The functions that make credentials. Those of a kind that only one scheme is of are called by the kind, such as
 * `bearer`, the others by the scheme.
 */
export declare function listAuthFunctions(contract: Contract): readonly AuthFunction[];
/** What such a function is in its module, with the type of its options. */
export declare function symbolsOfAuth(one: AuthFunction): readonly ModuleSymbol[];
