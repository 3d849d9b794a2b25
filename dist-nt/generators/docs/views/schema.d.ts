import type { SchemaUses } from "../../shapes/schema-uses.js";
import type { ViewSources } from "./sources.js";
/** The page of a schema that several places use: what it consists of, and where it is used. */
export declare function viewSharedSchema({ key, schema, operations, schemas }: SchemaUses, sources: ViewSources): {
    key: string;
    description: import("../html.js").Html | null;
    schema: {
        description: null;
        id: string | null;
        name: string;
        type: string;
        typeHref: string | null;
        presence: "required" | "may be missing" | null;
        isDeprecated: boolean;
        marks: readonly string[];
        facts: readonly import("./field-view.js").FactView[];
        values: import("./field-view.js").ValuesView | null;
        inner: import("./field-view.js").InnerView | null;
    };
    count: string;
    operations: readonly import("./parts.js").LinkView[];
    schemas: {
        text: string;
        href: string;
    }[];
};
/** The page of all schemas that have one. */
export declare function viewSchemas({ shapes, links }: ViewSources): {
    schemas: {
        key: string;
        href: string;
        title: string;
        count: string;
    }[];
};
