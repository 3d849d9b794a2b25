import type { DocumentFacts } from "../facts/document-facts.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import type { RuleSeverities } from "../rules/rules.js";

/** How a document is read. */
export interface ReadSettings<Built = unknown> {
  /** JSON pointers from an error body to its code, in the order of trying; found in the schemas if absent. */
  readonly code?: string | readonly string[] | undefined;
  /** Hosts that references may lead to; none unless said otherwise. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Severities that differ from those of `errors/recommended`. */
  readonly rules?: RuleSeverities;
  /** Whether to refuse what can be ignored: by default, the document of somebody else is taken as it is. */
  readonly strict?: boolean;
  /** Called with what a document says, unless an error makes it unusable; what it gives is in the result. */
  readonly build?: (facts: DocumentFacts) => Built;
  /**
   * Called with the document once nothing of it can change any more, which may be before it was checked:
   * what is made of it in the meantime is void where the result has no document.
   */
  readonly onDocument?: (document: OpenApiDocument) => void;
}
