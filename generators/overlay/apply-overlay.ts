import type { OpenApiReference } from "../openapi/openapi.js";
import { explainNoMatch, explainReference } from "./explain-no-match.js";
import { findReference } from "./find-reference.js";
import {
  type Conflict,
  copyValue,
  ExcessiveUpdate,
  type Merge,
  toKind,
  type Update,
} from "./merge-update.js";
import { type OverlaidDocument, writtenBelow } from "./overlaid-document.js";
import type { Action, Overlay, OverlayProblem } from "./overlay.js";
import { removeNodes } from "./remove-nodes.js";
import { formatPath, type Path, QueryError, type SelectNodes } from "./select-nodes.js";

/** What applies overlays to a document. */
export interface Tools {
  readonly document: OverlaidDocument;
  readonly select: SelectNodes;
  readonly merge: Merge;
}

/**
 * Applies the actions of an overlay, one after the other.
 *
 * @returns what could not be applied, at most one problem for each action
 */
export function applyOverlay(overlay: Overlay, tools: Tools): readonly OverlayProblem[] {
  return overlay.actions.flatMap((action) => applyAction(action, overlay, tools) ?? []);
}

function applyAction(action: Action, overlay: Overlay, tools: Tools): OverlayProblem | undefined {
  const paths = select(action, "target", action.target, tools);
  if ("rule" in paths) return paths;
  if (paths.length === 0) return toNoMatch(action, tools);
  const value = overlay.isOfNodesAlone ? findValue(action, paths, tools) : undefined;
  if (value) return value;
  if (action.change.type !== "remove") return update(action, paths, tools);
  if (paths.some((path) => path.length === 0))
    return toConflict(action, "target", "the root of a document cannot be removed");
  removeNodes(tools.document, paths);
  return undefined;
}

function update(action: Action, paths: readonly Path[], tools: Tools): OverlayProblem | undefined {
  const mixed = findMixed(action, paths, tools);
  if (mixed) return mixed;
  const update = toUpdate(action, tools);
  return "rule" in update ? update : mergeAll(action, paths, update, tools);
}

function select(
  action: Action,
  field: "target" | "copy",
  query: string,
  { document, select }: Tools,
): readonly Path[] | OverlayProblem {
  try {
    return select(document.root, query);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const message = `\`${query}\` ${error.message}`;
    return { rule: "overlay/invalid", severity: "error", message, at: writtenBelow(action.at, field) };
  }
}

function toNoMatch({ target, at }: Action, { document }: Tools): OverlayProblem {
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
function findValue(action: Action, paths: readonly Path[], { document }: Tools): OverlayProblem | undefined {
  const path = paths.find((one) => toKind(document.get(one)) === "value");
  if (!path) return undefined;
  const message = `the target is neither a map nor a list, at \`${formatPath(path)}\``;
  const help = "Overlay 1.0 has no such targets; write `overlay: 1.1.0`";
  return toConflict(action, "target", message, { note: toNote(path, document), help });
}

function findMixed(action: Action, paths: readonly Path[], { document }: Tools): OverlayProblem | undefined {
  const [first = []] = paths;
  const kindOf = (path: Path) => toKind(document.get(path));
  const other = paths.find((one) => kindOf(one) !== kindOf(first));
  if (!other) return undefined;
  const [one, two] = [first, other].map((path) => `a ${kindOf(path)} at \`${formatPath(path)}\``);
  return toConflict(action, "target", `the target selects ${one} and ${two}`, {
    help: "make two actions of it",
  });
}

function toUpdate(action: Action, tools: Tools): Update | OverlayProblem {
  const { change, at } = action;
  if (change.type !== "copy") {
    const value = change.type === "update" ? change.value : undefined;
    return { value, written: writtenBelow(at, "update"), hasParts: true };
  }
  const paths = select(action, "copy", change.from, tools);
  if ("rule" in paths) return paths;
  const [path] = paths;
  // What is copied may be around the target, and would grow meanwhile.
  if (path && paths.length === 1)
    return { value: copyValue(tools.document.get(path)), written: writtenBelow(at, "copy"), hasParts: false };
  const message = `\`${change.from}\` matches ${paths.length} nodes, where one is to be copied`;
  return toConflict(action, "copy", message, { help: "correct the expression, so that it matches one node" });
}

function mergeAll(
  action: Action,
  paths: readonly Path[],
  update: Update,
  { document, merge }: Tools,
): OverlayProblem | undefined {
  try {
    let reference: Path | undefined;
    for (const path of paths) {
      reference ??= findReference(document, path, update.value);
      const conflict = merge(path, update);
      if (conflict) return toConflictOf(conflict, document);
    }
    return reference && toUnread(action, reference, document);
  } catch (error) {
    if (!(error instanceof ExcessiveUpdate)) throw error;
    const help = "give it a target that matches less";
    return toConflict(action, action.change.type, `the action ${error.message}`, { help });
  }
}

function toUnread(action: Action, path: Path, document: OverlaidDocument): OverlayProblem {
  const { $ref } = document.get(path) as OpenApiReference;
  return {
    rule: "overlay/no-match",
    severity: "warning",
    message: `the action adds to a reference, at \`${formatPath(path)}\`, beside which nothing else is read`,
    at: writtenBelow(action.at, "target"),
    note: toNote(path, document),
    help: explainReference($ref, path),
  };
}

function toConflictOf({ path, update, message }: Conflict, document: OverlaidDocument): OverlayProblem {
  return {
    rule: "overlay/conflict",
    severity: "error",
    message: `${message}, at \`${formatPath(path)}\``,
    at: { ...update.written, reportOnKey: true },
    note: toNote(path, document),
  };
}

function toNote(path: Path, document: OverlaidDocument): NonNullable<OverlayProblem["note"]> {
  return { message: "it is here", at: { ...document.findWritten(path), reportOnKey: true } };
}

function toConflict(
  action: Action,
  field: string,
  message: string,
  more: Pick<OverlayProblem, "note" | "help"> = {},
): OverlayProblem {
  return {
    rule: "overlay/conflict",
    severity: "error",
    message,
    at: writtenBelow(action.at, field),
    ...more,
  };
}
