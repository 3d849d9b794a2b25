import type { FoundOperation } from "../openapi/operations.js";
import { type DescribedCode } from "./coded-response.js";
import type { CarriedBody } from "./error-body.js";
import type { CodeStatement } from "./read-x-errors.js";
import type { Surroundings } from "./surroundings.js";
/** A code as the operation describes it, else as the catalog does; empty, and reported, if neither has a meaning. */
export declare function describeCode({ code: name, fix, retry, trigger, path, ...statement }: CodeStatement, { location, id }: FoundOperation, { catalog, codesByName, report }: Surroundings): readonly DescribedCode[];
/** The codes that a body can carry; others are reported. */
export declare function keepCarried(codes: readonly DescribedCode[], body: CarriedBody, { id }: FoundOperation, { report }: Surroundings): readonly DescribedCode[];
