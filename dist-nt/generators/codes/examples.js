import { followEach } from "../openapi/follow.js";
import { isReference } from "../openapi/openapi.js";
/** The examples of the bodies of a response, of each media type the named ones first. */
export function listExamples({ node, location }, follow) {
    return followEach(node.content, location.child("content"), follow).flatMap(({ node: media, location: at }) => {
        const named = followEach(media.examples, at.child("examples"), follow).flatMap(({ key, ...example }) => {
            const { value, dataValue, description } = example.node;
            const [field, node] = value === undefined ? ["dataValue", dataValue] : ["value", value];
            if (node === undefined)
                return [];
            return [{ name: key, value: { node, location: example.location.child(field) }, description }];
        });
        const only = readExample(media.example, at.child("example"), follow);
        return only ? [...named, { name: "", value: only }] : named;
    });
}
/** Follows an example that is in a file of its own. */
function readExample(example, location, follow) {
    if (isReference(example))
        return follow(example, location);
    return example === undefined ? undefined : { node: example, location };
}
