import type { DescribedBody, DescribedParameter } from "../../shapes/described-operation.js";
import type { FieldView } from "./field-view.js";
import { type FieldsOptions } from "./fields.js";
import type { ViewSources } from "./sources.js";
/** What a request or a response consists of, by media type. */
export interface BodyView {
    readonly mediaTypes: readonly string[];
    readonly isOfItems: boolean;
    /** `null` if the document does not say. */
    readonly schema: FieldView | null;
}
/** The bodies of a request or of a response; media types with the same schema are one. */
export declare function viewBodies(bodies: readonly DescribedBody[], sources: ViewSources, { idPrefix, ...options }: FieldsOptions): readonly BodyView[];
/** The headers of a response. */
export declare function viewHeaders(headers: readonly DescribedParameter[], sources: ViewSources, { budget, way }: FieldsOptions): readonly FieldView[];
