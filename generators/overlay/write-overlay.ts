import { stringifyYaml } from "../engine/yaml.js";
import { formatPath, type Path } from "./select-nodes.js";

/** What is merged into the node at a path. */
export interface OverlayUpdate {
  readonly target: Path;
  readonly update: unknown;
}

/**
 * An overlay as YAML, which merges each update into the node at its target.
 *
 * @param about its title, and the way from its file to the document that it is for
 */
export function writeOverlay(
  { title, extends: document }: { readonly title: string; readonly extends: string },
  updates: readonly OverlayUpdate[],
): string {
  return stringifyYaml({
    overlay: "1.1.0",
    info: { title, version: "1.0.0" },
    extends: document,
    actions: updates.map(({ target, update }) => ({ target: formatPath(target), update })),
  });
}
