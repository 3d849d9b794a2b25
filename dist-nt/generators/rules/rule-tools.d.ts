import type { Document } from "@redocly/openapi-core";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import type { RuleTools } from "./rule.js";
/**
 * The tools of the rules for one run over a document: its facts, read once.
 *
 * @param history that of its errors, if there is one
 */
export declare function createRuleTools(record: ExpansionRecord, history?: Document): RuleTools;
