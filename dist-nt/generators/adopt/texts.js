import { findCodeSlots } from "../facts/code-facts.js";
import { isRecord } from "../openapi/openapi.js";
/** The descriptions in which errors may be described, each once. */
export function listTexts(facts) {
    const { texts, add } = createCollection();
    const slots = createCollection();
    for (const operation of facts.operations) {
        for (const response of operation.responses.filter(({ isError }) => isError)) {
            const subject = { kind: "response", operation, response };
            add(response.response, response.location, subject);
            for (const { node, location } of listSlots(response, facts))
                slots.add(node, location, subject);
        }
        add(operation.operation, operation.location, { kind: "operation", operation });
    }
    for (const { node, location } of listGeneral(facts))
        add(node, location, { kind: "api" });
    return [...texts.values(), ...[...slots.texts.values()].map(ofOneOperation)];
}
/** A schema that several operations share lists the codes of all of them: none need return each. */
function ofOneOperation(text) {
    return text.subjects.length === 1 ? text : { ...text, subjects: [{ kind: "api" }] };
}
function createCollection() {
    const texts = new Map();
    const add = (node, holder, subject) => {
        const { description: text } = node;
        if (typeof text !== "string" || text.trim() === "")
            return;
        const location = holder.child("description");
        const key = `${location.source.absoluteRef}${location.pointer}`;
        const known = texts.get(key) ?? { text, location, subjects: [] };
        texts.set(key, known);
        known.subjects.push(subject);
    };
    return { texts, add };
}
/** The schemas of codes that list none: their descriptions may. */
function listSlots({ response, location, codePaths }, { follow }) {
    return findCodeSlots({ node: response, location }, codePaths, follow);
}
function listGeneral({ root, location, }) {
    const tags = Array.isArray(root.tags) ? root.tags : [];
    const nodes = [
        { node: root.info, location: location.child("info") },
        ...tags.map((node, index) => ({ node, location: location.child(["tags", index]) })),
    ];
    return nodes.filter((one) => isRecord(one.node));
}
