import { stringifyYaml } from "../engine/yaml.js";
import { formatPath } from "./select-nodes.js";
/**
 * An overlay as YAML, which merges each update into the node at its target.
 *
 * @param about its title, and the way from its file to the document that it is for
 */
export function writeOverlay({ title, extends: document }, updates) {
    return stringifyYaml({
        overlay: "1.1.0",
        info: { title, version: "1.0.0" },
        extends: document,
        actions: updates.map(({ target, update }) => ({ target: formatPath(target), update })),
    });
}
