import type { Operation } from "../../contract/contract.js";
import type { ViewSources } from "./sources.js";
/** The page of an operation: what it takes, what it returns, what can go wrong, and how to call it. */
export declare function viewOperation(operation: Operation, sources: ViewSources): {
    id: string;
    summary: string | null;
    method: string;
    path: string;
    description: import("../html.js").Html | null;
    deprecated: boolean;
    replacedBy: readonly import("./parts.js").LinkView[];
    replay: {
        name: string;
        label: string;
        sentence: string;
    };
    retries: string;
    reference: string | null;
    request: {
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
    successes: {
        headers: readonly import("./field-view.js").FieldView[];
        bodies: readonly import("./bodies.js").BodyView[];
        id: string;
        title: string;
        description: import("../html.js").Html | null;
        status: string;
        family: string;
    }[];
    errors: {
        headers: readonly import("./field-view.js").FieldView[];
        bodies: readonly import("./bodies.js").BodyView[];
        id: string;
        href: string;
        title: string;
        description: import("../html.js").Html | null;
        retry: import("./parts.js").RetryView | null;
        codeCount: string | null;
        codes: {
            code: string;
            id: string;
            href: string;
            meaning: import("../html.js").Html | null;
            fix: import("../html.js").Html | null;
            retry: import("./parts.js").RetryView | null;
            sample: import("./sources.js").SampleView | null;
        }[];
        status: string;
        family: string;
    }[];
    deviations: {
        reason: import("../html.js").Html | null;
        status: string;
        family: string;
    }[];
    sampleResponse: {
        mediaType: string;
        body: import("./sources.js").SampleView | null;
        status: string;
        family: string;
    } | null;
    typescript: import("./sources.js").SampleView;
    curl: import("./sources.js").SampleView;
};
