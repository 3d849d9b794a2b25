import { dirname, resolve } from "node:path";
import { joinPointer } from "../engine/overlaid-source.js";
import { toOneLine } from "../names/escape-controls.js";
import { isRecord } from "../openapi/openapi.js";
import { escapePart } from "../openapi/pointer.js";
/**
 * Reads an overlay, and checks its form by Overlay 1.0 or 1.1.
 *
 * @returns what is wrong with it, if anything is
 */
export function readOverlay({ parsed, source }) {
    const problems = [];
    const refuse = (message, pointer, help) => {
        const at = { source, pointer, reportOnKey: true };
        const more = help === undefined ? {} : { help };
        problems.push({ rule: "overlay/invalid", severity: "error", message, at, ...more });
    };
    const version = readVersion(parsed, refuse);
    if (version === undefined || !isRecord(parsed))
        return problems;
    checkRoot(parsed, refuse);
    const list = Array.isArray(parsed.actions) ? parsed.actions : [];
    const actions = list.flatMap((one, index) => {
        const pointer = `#/actions/${index}`;
        const action = readAction(one, pointer, version, refuse);
        return action ? [{ ...action, at: { source, pointer } }] : [];
    });
    if (problems.length > 0)
        return problems;
    const file = readExtends(parsed.extends, source.absoluteRef);
    return { source, actions, extends: file, isOfNodesAlone: version === "1.0" };
}
function readVersion(parsed, refuse) {
    const written = isRecord(parsed) ? parsed.overlay : undefined;
    const [, version] = typeof written === "string" ? (/^(1\.[01])\.\d+(-.*)?$/.exec(written) ?? []) : [];
    if (version === "1.0" || version === "1.1")
        return version;
    if (written === undefined || written === null)
        refuse("this is no overlay: it has no `overlay`", "#/");
    else
        refuse(`Overlay \`${toOneLine(String(written))}\` is not supported: 1.0 and 1.1 are`, "#/overlay");
    return undefined;
}
const rootFields = ["overlay", "info", "extends", "actions"];
const actionFields = ["target", "description", "update", "copy", "remove"];
function checkRoot(root, refuse) {
    refuseUnknown(root, rootFields, "#/", refuse);
    for (const name of ["title", "version"])
        if (!isRecord(root.info) || typeof root.info[name] !== "string")
            refuse(`the overlay has no \`info.${name}\``, isRecord(root.info) ? "#/info" : "#/");
    if (root.extends !== undefined && typeof root.extends !== "string")
        refuse("`extends` is not text", "#/extends");
    if (!Array.isArray(root.actions) || root.actions.length === 0)
        refuse("the overlay has no list of `actions`", root.actions === undefined ? "#/" : "#/actions");
}
function readAction(action, pointer, version, refuse) {
    if (!isRecord(action)) {
        refuse("the action is not a map", pointer);
        return undefined;
    }
    refuseUnknown(action, actionFields, pointer, refuse);
    const { target, copy } = action;
    if (typeof target !== "string")
        refuse("the action has no `target`", pointer);
    if (copy !== undefined && version === "1.0")
        refuse("Overlay 1.0 has no `copy`", `${pointer}/copy`, "write `overlay: 1.1.0`");
    const change = readChange(action, pointer, refuse);
    return typeof target === "string" && change ? { target, change } : undefined;
}
function readChange(action, pointer, refuse) {
    const { update, copy, remove = false } = action;
    if (typeof remove !== "boolean")
        refuse("`remove` is neither true nor false", `${pointer}/remove`);
    if (copy !== undefined && typeof copy !== "string")
        refuse("`copy` is not text", `${pointer}/copy`);
    const found = ["update", "copy", "remove"].filter((name) => action[name] !== undefined && action[name] !== false);
    const names = found.map((name) => `\`${name}\``).join(" and ");
    if (found.length > 1)
        refuse(`the action has ${names}`, pointer, "make an action of each");
    if (remove === true)
        return { type: "remove" };
    if (typeof copy === "string")
        return { type: "copy", from: copy };
    if (update !== undefined)
        return { type: "update", value: update };
    if (found.length === 0)
        refuse("the action changes nothing: it has no `update`, no `copy` and no `remove: true`", pointer);
    return undefined;
}
function refuseUnknown(holder, known, pointer, refuse) {
    for (const name of Object.keys(holder)) {
        if (known.includes(name) || name.startsWith("x-"))
            continue;
        refuse(`unknown field \`${toOneLine(name)}\``, joinPointer(pointer, escapePart(name)), `it is one of ${known.join(", ")}, or starts with \`x-\``);
    }
}
/** What an overlay says that it is for, if that is a file. */
function readExtends(written, from) {
    if (typeof written !== "string" || /^([a-z][a-z0-9+.-]+:|\/\/)/i.test(written))
        return undefined;
    return resolve(dirname(from), written.replace(/#.*$/s, ""));
}
