import type { Contract, Operation } from "../../contract/contract.js";
import type { CodeUse } from "../code-uses.js";
import type { Html, Markdown } from "../html.js";
import type { FindRelated } from "../related-codes.js";
import type { Samples } from "../samples.js";
import type { Links } from "../site-map.js";

/** What a view is built with. */
export interface ViewSources {
  readonly contract: Contract;
  readonly uses: ReadonlyMap<string, readonly CodeUse[]>;
  readonly findRelated: FindRelated;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly links: Links;
  readonly markdown: Markdown;
  readonly samples: Samples;
  readonly hasReference: boolean;
}

/** A listing with its language, highlighted. */
export interface SampleView {
  readonly language: "json" | "typescript";
  readonly html: Html;
  /** The media type in which it is sent, if not as it is shown. */
  readonly note: string | null;
}
