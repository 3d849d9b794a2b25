import type { ReleasedChange } from "./releases.js";
/** A change as Markdown, with where callers meet it: "`CARD_LOST` added (403 of `create-card`, `reissue-card`)". */
export declare function formatChange({ change, text, status, operations }: ReleasedChange): string;
