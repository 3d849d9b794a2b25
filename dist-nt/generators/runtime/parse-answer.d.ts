import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import { type ForeignAnswer } from "./foreign-answer.js";
/** Reads an answer of any HTTP client that is not a success. Total: whatever the body is, an error comes of it. */
export declare function parseAnswer(operation: ErrorContract, answer: ForeignAnswer): AnyError;
/** The same for any answer: `undefined` for a success that refuses nothing. */
export declare function parseAnyAnswer(operation: ErrorContract, answer: ForeignAnswer): AnyError | undefined;
