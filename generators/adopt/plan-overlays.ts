import { basename, dirname, extname, join } from "node:path";
import { stringify } from "yaml";
import { toRelativeFile } from "../openapi/place.js";
import type { Addition } from "./addition.js";
import { groupByPlace } from "./group-additions.js";
import type { ChangedFile } from "./plan-edits.js";

/** Where overlays go, and what they are for. */
export interface OverlayTarget {
  /** Absolute path of the overlay of the root document. */
  readonly path: string;
  /** Absolute path of the root document. */
  readonly root: string;
  /** Of the API. */
  readonly title: string;
}

/**
 * Overlays that add what would be written into the files of a document. References are not followed when overlays
 * are applied, so that each file has its own, beside that of the root.
 */
export function planOverlays(additions: readonly Addition[], target: OverlayTarget): readonly ChangedFile[] {
  const actions = new Map<string, unknown[]>();
  for (const { file, path, update } of groupByPlace(additions)) {
    const action = { target: toJsonPath(path), update };
    actions.set(file, [...(actions.get(file) ?? []), action]);
  }
  return [...actions].map(([file, some], index) => {
    const path = file === target.root ? target.path : toOwnPath(target.path, file, index);
    const overlay = {
      overlay: "1.1.0",
      info: { title: `Errors of ${target.title}`, version: "1.0.0" },
      ...(file !== target.root && { extends: toRelativeFile(file, path) }),
      actions: some,
    };
    const options = { lineWidth: 0, nullStr: "", aliasDuplicateObjects: false };
    return { path, before: "", after: stringify(overlay, options).replace(/[ \t]+$/gm, "") };
  });
}

/** `errors.overlay.yaml` is `errors.cows-2.overlay.yaml` for `cows.yaml`. */
function toOwnPath(overlay: string, file: string, index: number): string {
  const [name = "", ...rest] = basename(overlay).split(".");
  const own = `${basename(file, extname(file))}-${index + 1}`;
  return join(dirname(overlay), [name, own, ...rest].join("."));
}

/** RFC 9535: `$.paths['/cards'].post`. */
function toJsonPath(path: readonly string[]): string {
  const parts = path.map((key) =>
    /^[a-z_]\w*$/i.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, "\\$&")}']`,
  );
  return `$${parts.join("")}`;
}
