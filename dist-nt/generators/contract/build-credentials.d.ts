import type { CredentialSet, SecurityAlternatives, SecurityScheme } from "./contract.js";
/** The ways to authenticate by headers: at most one set of keys alone, and one for each scheme of a bearer token. */
export declare function buildCredentials(schemes: readonly SecurityScheme[], alternatives: SecurityAlternatives): readonly CredentialSet[];
