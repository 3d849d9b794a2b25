import type { Operation } from "../../contract/contract.js";
import type { DescribedOperation } from "../../shapes/described-operation.js";
import { type FieldBudget } from "./fields.js";
import type { ViewSources } from "./sources.js";
/** What an operation takes: credentials, parameters by their places, and the body. */
export declare function viewRequest(operation: Operation, described: DescribedOperation | undefined, sources: ViewSources, budget: FieldBudget): {
    credentials: {
        href: string;
        parts: {
            name: string;
            parameter: string | null;
        }[];
    }[];
    isOptional: boolean;
    groups: {
        title: string;
        fields: readonly import("./field-view.js").FieldView[];
    }[];
    body: {
        required: boolean;
        description: import("../html.js").Html | null;
        bodies: readonly import("./bodies.js").BodyView[];
    } | null;
};
