import type { SettingPlace, WrittenParts } from "../codes/part-settings.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { Memory } from "../memory/memory.js";
import type { RuleSeverities } from "../rules/rules.js";

/** How a document is read. */
export interface ReadSettings<Built = unknown> extends WrittenParts {
  /** Absolute path of the folder that references may lead anywhere in; that of the root document by default. */
  readonly project?: string | undefined;
  /** Hosts that references may lead to; none by default. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Absolute paths of overlays, applied in this order; none by default. */
  readonly overlays?: readonly string[] | undefined;
  /** Absolute path of the history of its errors; beside the document by default. There need not be one. */
  readonly history?: string | undefined;
  /** Where `code` is written, if not in the document. */
  readonly codeSetting?: SettingPlace | undefined;
  /** Severities that differ from those of `errors/recommended`. */
  readonly rules?: RuleSeverities;
  /** Whether to report as errors what can be ignored with a warning; `false` by default. */
  readonly strict?: boolean;
  /** Called with the facts, unless an error makes the document unusable; its result is in the read result. */
  readonly build?: (facts: DocumentFacts) => Built;
  /** Whether to call `build` also for a document with errors, as far as it can be read; `false` by default. */
  readonly buildsDespiteErrors?: boolean;
  /**
   * Whether nothing is wanted but what `build` makes: then there is no document, no warning, and nothing of what
   * only our own rules find; `false` by default.
   */
  readonly factsAlone?: boolean;
  /** What earlier readings remember; nothing by default. */
  readonly memory?: Memory | undefined;
}
