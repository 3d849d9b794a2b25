import type { ApiConfig } from "../../generators/config/config.js";
import { type Repeated } from "./one-at-a-time.js";
/** Work that goes on until it is closed. */
export interface Repeating extends Omit<Repeated, "request"> {
    /** Stops watching, and resolves once nothing runs. */
    readonly close: () => Promise<void>;
}
/**
 * Does work, and again whenever something changes below the folder or beside a document. The output is
 * not watched.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 */
export declare function repeatOnChange(folder: string, apis: readonly ApiConfig[], work: () => Promise<void>): Promise<Repeating>;
