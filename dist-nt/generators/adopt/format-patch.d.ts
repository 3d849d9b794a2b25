import type { ChangedFile } from "./plan-edits.js";
/**
 * A unified diff of files, which `git apply` and `patch -p1` take.
 *
 * @param toPath the path to show for an absolute one, with `/` between its parts
 */
export declare function formatPatch(files: readonly ChangedFile[], toPath: (path: string) => string): string;
