import { createBudget, viewSchema } from "./fields.js";
import { countNoun, viewOperationLinks, viewText } from "./parts.js";
/** The page of a schema that several places use: what it consists of, and where it is used. */
export function viewSharedSchema({ key, schema, operations, schemas }, sources) {
    const { links, shapes } = sources;
    const { description } = shapes.read(schema);
    return {
        key,
        description: viewText(description, sources),
        // Its description is that of the page.
        schema: {
            ...viewSchema(schema, sources, { budget: createBudget(), way: "request", idPrefix: "field" }),
            description: null,
        },
        count: countNoun(operations.length, "operation"),
        operations: viewOperationLinks(operations, sources),
        schemas: schemas.flatMap((name) => {
            const href = links.schema(name);
            return href === undefined ? [] : [{ text: name, href }];
        }),
    };
}
/** The page of all schemas that have one. */
export function viewSchemas({ shapes, links }) {
    return {
        schemas: shapes.shared.map(({ key, schema, operations }) => {
            const { title } = shapes.read(schema);
            return {
                key,
                href: links.schema(key) ?? "",
                title: title === undefined || title === key ? "" : title,
                count: countNoun(operations.length, "operation"),
            };
        }),
    };
}
