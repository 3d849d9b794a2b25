import { explainNoMatch, explainReference } from "./explain-no-match.js";
import { findReference } from "./find-reference.js";
import { copyValue, ExcessiveUpdate, toKind, } from "./merge-update.js";
import { writtenBelow } from "./overlaid-document.js";
import { removeNodes } from "./remove-nodes.js";
import { formatPath, QueryError } from "./select-nodes.js";
/**
 * Applies the actions of an overlay, one after the other.
 *
 * @returns what could not be applied, at most one problem for each action
 */
export function applyOverlay(overlay, tools) {
    return overlay.actions.flatMap((action) => applyAction(action, overlay, tools) ?? []);
}
function applyAction(action, overlay, tools) {
    const paths = select(action, "target", action.target, tools);
    if ("rule" in paths)
        return paths;
    if (paths.length === 0)
        return toNoMatch(action, tools);
    const value = overlay.isOfNodesAlone ? findValue(action, paths, tools) : undefined;
    if (value)
        return value;
    if (action.change.type !== "remove")
        return update(action, paths, tools);
    if (paths.some((path) => path.length === 0))
        return toConflict(action, "target", "the root of a document cannot be removed");
    removeNodes(tools.document, paths);
    return undefined;
}
function update(action, paths, tools) {
    const mixed = findMixed(action, paths, tools);
    if (mixed)
        return mixed;
    const update = toUpdate(action, tools);
    return "rule" in update ? update : mergeAll(action, paths, update, tools);
}
function select(action, field, query, { document, select }) {
    try {
        return select(document.root, query);
    }
    catch (error) {
        if (!(error instanceof QueryError))
            throw error;
        const message = `\`${query}\` ${error.message}`;
        return { rule: "overlay/invalid", severity: "error", message, at: writtenBelow(action.at, field) };
    }
}
function toNoMatch({ target, at }, { document }) {
    const help = explainNoMatch(document.root, target);
    return {
        rule: "overlay/no-match",
        severity: "warning",
        message: `the target \`${target}\` matches nothing`,
        at: writtenBelow(at, "target"),
        ...(help !== undefined && { help }),
    };
}
/** The problem of a target that Overlay 1.0 does not allow. */
function findValue(action, paths, { document }) {
    const path = paths.find((one) => toKind(document.get(one)) === "value");
    if (!path)
        return undefined;
    const message = `the target is neither a map nor a list, at \`${formatPath(path)}\``;
    const help = "Overlay 1.0 has no such targets; write `overlay: 1.1.0`";
    return toConflict(action, "target", message, { note: toNote(path, document), help });
}
function findMixed(action, paths, { document }) {
    const [first = []] = paths;
    const kindOf = (path) => toKind(document.get(path));
    const other = paths.find((one) => kindOf(one) !== kindOf(first));
    if (!other)
        return undefined;
    const [one, two] = [first, other].map((path) => `a ${kindOf(path)} at \`${formatPath(path)}\``);
    return toConflict(action, "target", `the target selects ${one} and ${two}`, {
        help: "make two actions of it",
    });
}
function toUpdate(action, tools) {
    const { change, at } = action;
    if (change.type !== "copy") {
        const value = change.type === "update" ? change.value : undefined;
        return { value, written: writtenBelow(at, "update"), hasParts: true };
    }
    const paths = select(action, "copy", change.from, tools);
    if ("rule" in paths)
        return paths;
    const [path] = paths;
    // What is copied may be around the target, and would grow meanwhile.
    if (path && paths.length === 1)
        return { value: copyValue(tools.document.get(path)), written: writtenBelow(at, "copy"), hasParts: false };
    const message = `\`${change.from}\` matches ${paths.length} nodes, where one is to be copied`;
    return toConflict(action, "copy", message, { help: "correct the expression, so that it matches one node" });
}
function mergeAll(action, paths, update, { document, merge }) {
    try {
        let reference;
        for (const path of paths) {
            reference ??= findReference(document, path, update.value);
            const conflict = merge(path, update);
            if (conflict)
                return toConflictOf(conflict, document);
        }
        return reference && toUnread(action, reference, document);
    }
    catch (error) {
        if (!(error instanceof ExcessiveUpdate))
            throw error;
        const help = "give it a target that matches less";
        return toConflict(action, action.change.type, `the action ${error.message}`, { help });
    }
}
function toUnread(action, path, document) {
    const { $ref } = document.get(path);
    return {
        rule: "overlay/no-match",
        severity: "warning",
        message: `the action adds to a reference, at \`${formatPath(path)}\`, beside which nothing else is read`,
        at: writtenBelow(action.at, "target"),
        note: toNote(path, document),
        help: explainReference($ref, path),
    };
}
function toConflictOf({ path, update, message }, document) {
    return {
        rule: "overlay/conflict",
        severity: "error",
        message: `${message}, at \`${formatPath(path)}\``,
        at: { ...update.written, reportOnKey: true },
        note: toNote(path, document),
    };
}
function toNote(path, document) {
    return { message: "it is here", at: { ...document.findWritten(path), reportOnKey: true } };
}
function toConflict(action, field, message, more = {}) {
    return {
        rule: "overlay/conflict",
        severity: "error",
        message,
        at: writtenBelow(action.at, field),
        ...more,
    };
}
