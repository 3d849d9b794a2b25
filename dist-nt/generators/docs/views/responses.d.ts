import type { DescribedResponse } from "../../shapes/described-operation.js";
import type { FieldsOptions } from "./fields.js";
import type { ViewSources } from "./sources.js";
/** A success: what it means, its headers and its body. */
export declare function viewSuccess(response: DescribedResponse, sources: ViewSources, options: FieldsOptions): {
    headers: readonly import("./field-view.js").FieldView[];
    bodies: readonly import("./bodies.js").BodyView[];
    id: string;
    title: string;
    description: import("../html.js").Html | null;
    status: string;
    family: string;
};
/** The headers and the bodies of a response. */
export declare function viewContent({ headers, bodies }: DescribedResponse, sources: ViewSources, options: FieldsOptions): {
    headers: readonly import("./field-view.js").FieldView[];
    bodies: readonly import("./bodies.js").BodyView[];
};
