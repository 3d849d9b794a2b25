import type { Contract, Operation, Trigger } from "../../contract/contract.js";
import type { NameCode } from "../../names/code-name.js";
import type { DocumentShapes } from "../../shapes/document-shapes.js";
import type { CodeChange } from "../code-history.js";
import type { CodeUse } from "../code-uses.js";
import type { Html, Markdown } from "../html.js";
import type { FindRelated } from "../related-codes.js";
import type { Samples } from "../samples.js";
import type { Links } from "../site-map.js";
import type { TagGroup } from "../tag-groups.js";
import type { FindTagPath } from "../tag-paths.js";
import type { KnownFields } from "./field-view.js";
import type { SideItems } from "./side-view.js";

/** What a view is built with. */
export interface ViewSources {
  /** What the site is called. */
  readonly name: string;
  readonly contract: Contract;
  readonly uses: ReadonlyMap<string, readonly CodeUse[]>;
  /** What the releases say of each code, the latest first. */
  readonly history: ReadonlyMap<string, readonly CodeChange[]>;
  readonly findRelated: FindRelated;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly links: Links;
  readonly markdown: Markdown;
  readonly samples: Samples;
  /** The request of an operation as a command of curl. */
  readonly writeCurl: (operation: Operation, trigger?: Trigger) => string;
  readonly shapes: DocumentShapes;
  readonly fields: KnownFields;
  readonly sideItems: SideItems;
  /** The tags that have operations. */
  readonly tags: readonly TagGroup[];
  readonly findTagPath: FindTagPath;
  readonly nameCode: NameCode;
  readonly hasReference: boolean;
  /** Whom to ask; `null` if nobody is named. */
  readonly support: LinkTo | null;
}

/** A link with its text. */
export interface LinkTo {
  readonly text: string;
  readonly href: string;
}

/** A listing with its language, highlighted. */
export interface SampleView {
  readonly language: "json" | "typescript" | "shell";
  readonly html: Html;
  /** The media type in which it is sent, if not as it is shown. */
  readonly note: string | null;
}
