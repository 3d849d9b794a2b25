import type { Contract } from "../contract/contract.js";
import type { ErrorSurvey } from "../facts/survey-errors.js";
/** The errors that a document describes, and what it leaves to prose, in a few lines for people. */
export declare function formatSurvey(contract: Contract, survey: ErrorSurvey): string;
