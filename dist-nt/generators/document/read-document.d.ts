import { type BaseResolver } from "../engine/engine.js";
import type { ReadResult } from "./read-result.js";
import type { ReadSettings } from "./read-settings.js";
/**
 * Reads a document and all that it references, applies its overlays, checks it, expands `x-errors` and bundles the
 * result. References to other hosts are refused unless `allowHosts` names them: nothing else is fetched.
 *
 * @param file absolute path of the root document
 * @param resolver loads the files; from disk by default
 */
export declare function readDocument<Built>(file: string, settings: ReadSettings<Built>, resolver?: BaseResolver): Promise<ReadResult<Built>>;
