import type { Contract } from "../contract/contract.js";
import { type OutputFile } from "../io/output.js";
/** `CHANGELOG.md` of the npm package: what each release of the API has changed, the latest first; none without a history. */
export declare function renderChangelog({ title, releases }: Contract): readonly OutputFile[];
