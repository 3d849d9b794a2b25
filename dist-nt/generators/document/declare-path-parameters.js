import { toOneLine } from "../names/escape-controls.js";
import { createFollow } from "../openapi/follow.js";
import { listOperations } from "../openapi/operations.js";
import { Place, toLocationObject } from "../openapi/place.js";
/**
 * A Redocly preprocessor that declares the variables of paths which no parameter declares: as required text, so that
 * the operation can be called. Each path is reported as `document/structure`.
 */
export function createPathDeclaring() {
    return {
        Root: {
            leave(root, context) {
                const follow = createFollow(context.resolve);
                const location = Place.of(context.location);
                const reported = new Set();
                for (const operation of listOperations({ root: root, location, follow })) {
                    const { path } = operation;
                    const missing = findUndeclared(path, [operation.item, operation], follow);
                    if (missing.length === 0)
                        continue;
                    declare(operation.node, missing);
                    if (!reported.has(path))
                        reportPath(missing, location.child(["paths", path]).key(), context);
                    reported.add(path);
                }
            },
        },
    };
}
function declare(operation, names) {
    const { parameters } = operation;
    const added = names.map((name) => {
        return { name, in: "path", required: true, schema: { type: "string" } };
    });
    operation.parameters = [...(Array.isArray(parameters) ? parameters : []), ...added];
}
function reportPath(names, place, { report }) {
    const list = names.map((name) => `\`{${toOneLine(name)}}\``).join(" and ");
    report({
        ruleId: "document/structure",
        message: `the path has ${list}, which no parameter \`in: path\` declares, so that it is taken for text`,
        location: toLocationObject(place),
        forceSeverity: "warn",
    });
}
function findUndeclared(path, holders, follow) {
    const parameters = holders.flatMap(({ node, location }) => {
        const list = Array.isArray(node.parameters) ? node.parameters : [];
        return list.map((one, index) => follow(one, location.child(["parameters", index])));
    });
    const declared = parameters.flatMap((one) => (one?.node.in === "path" ? [one.node.name] : []));
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
    return [...new Set(names)].filter((name) => !declared.includes(name));
}
