import type { WrittenRelease } from "./build-release.js";
/** A release as JSON, as the history has it, with the severity and the bump of each change. */
export declare function formatReleaseAsJson({ date, changes, introduced, retired }: WrittenRelease): string;
