import type { FoundOperation } from "../openapi/operations.js";
import { type OwnResponse } from "./own-response.js";
import { type SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";
/**
 * The shared response for a status of `x-errors`; reported where nothing says what the status means. `"unknown"`
 * where it is no error status.
 */
export declare function findShared(found: FoundOperation, status: string, own: OwnResponse | undefined, surroundings: Surroundings): SharedResponse | undefined | "unknown";
/** The statuses of `x-errors` that nothing describes, for one message about all of them. */
export declare function listMissing(operations: readonly FoundOperation[], surroundings: Omit<Surroundings, "missing">): ReadonlySet<string>;
/** The operation has the last word, but somebody who changes the shared response should know. */
export declare function reportTwice({ location, id }: FoundOperation, { body }: OwnResponse, { name, norm, body: sharedBody }: SharedResponse, { report }: Surroundings): void;
