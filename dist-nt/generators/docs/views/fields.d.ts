import type { Placed } from "../../openapi/follow.js";
import type { DescribedParameter } from "../../shapes/described-operation.js";
import type { FieldView } from "./field-view.js";
import type { ViewSources } from "./sources.js";
/** How many fields there is still room for on a page. */
export interface FieldBudget {
    left: number;
}
/** A budget for a page, which weighs 60 kB at most. */
export declare function createBudget(fields?: number): FieldBudget;
/**
 * A schema with what it consists of, shallow fields first, as far as the budget goes. What contains itself, and what
 * there is no room for, has a link instead.
 */
export declare function viewSchema(schema: Placed<unknown>, sources: ViewSources, options: FieldsOptions): FieldView;
/** How fields are shown on a page. */
export interface FieldsOptions {
    readonly budget: FieldBudget;
    /** Whether a caller gives them, or the API. */
    readonly way: "request" | "response";
    /** What the ids of the outermost fields begin with; `undefined` leaves them without. */
    readonly idPrefix?: string;
}
/** Parameters or headers with what they consist of. */
export declare function viewParameters(parameters: readonly DescribedParameter[], sources: ViewSources, options: FieldsOptions): readonly FieldView[];
