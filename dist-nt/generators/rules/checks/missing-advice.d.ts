import type { DocumentFacts } from "../../facts/document-facts.js";
import type { Report } from "../rule.js";
/** Reports codes without `fix` or `retry`: at the catalog entry, else at each operation that lists them. */
export declare function reportMissing(key: "fix" | "retry", what: string, { catalog, operations }: DocumentFacts, report: Report): void;
