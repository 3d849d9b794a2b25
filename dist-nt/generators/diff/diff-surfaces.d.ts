import type { ErrorSurface } from "../contract/surface.js";
import { type Finding, type Locate } from "./finding.js";
/**
 * What has changed of the errors that callers rely on.
 *
 * @returns `undefined` where both versions have operations and none is in both: these are not versions of one API
 */
export declare function diffSurfaces(base: ErrorSurface, revision: ErrorSurface, locate: Locate): readonly Finding[] | undefined;
