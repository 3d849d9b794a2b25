import { toPascalCase } from "../names/case.js";
import { toShortHash } from "../names/hash.js";
import { tellApart } from "../names/tell-apart.js";
import { isRecord } from "../openapi/openapi.js";
/** Names for a document that references are about to be closed in, none of which depends on the order of anything. */
export function createComponentNames(components) {
    const sections = new Map();
    const sectionOf = (name) => {
        const isRenamed = isRecord(components) && !calledByName.has(name);
        const known = sections.get(name) ?? readSection(isRenamed ? components[name] : undefined);
        sections.set(name, known);
        return known;
    };
    return {
        keyOf: (section, name) => sectionOf(section).keys.get(name) ?? name,
        keyFor: (section, path) => nameAddition(sectionOf(section), path),
        renamed: (section) => sectionOf(section).renamed,
    };
}
/** Operations ask for a security scheme by its name, which people see. */
const calledByName = new Set(["securitySchemes"]);
function readSection(written) {
    const names = Object.keys(isRecord(written) ? written : {});
    const keys = tellApart(names, { toName: (name) => (isSafe(name) ? name : toSafe(name)), separator: "_" });
    const renamed = [...keys].flatMap(([name, key]) => (key === name ? [] : [[key, name]]));
    return { keys, renamed: new Map(renamed), taken: new Set(keys.values()), added: new Map() };
}
/** Whether the specification allows a key, and it is not the name of an inherited property. */
function isSafe(name) {
    return /^[A-Za-z0-9._-]{1,200}$/.test(name) && !(name in Object.prototype);
}
function toSafe(name) {
    const safe = name
        .replace(/[^A-Za-z0-9._-]+/g, "_")
        .replace(/^_+|_+$/g, "")
        .slice(0, 180);
    return safe === "" || safe in Object.prototype ? `component_${safe}` : safe;
}
/** Parts of a path that do not describe the node. */
const silent = new Set("components schemas responses parameters requestBodies headers pathItems paths properties content schema".split(" "));
function nameAddition({ taken, added }, path) {
    const key = JSON.stringify(path);
    const known = added.get(key);
    if (known !== undefined)
        return known;
    const words = path.filter((name) => !silent.has(name)).map(toPascalCase);
    const base = words.join("").slice(0, 120) || "Component";
    const name = isSafe(base) && !taken.has(base) ? base : `${base}_${toShortHash(key)}`;
    taken.add(name);
    added.set(key, name);
    return name;
}
