import { toRelativeFile } from "../openapi/place.js";
import { formatPath } from "../overlay/select-nodes.js";
import { writeOverlay } from "../overlay/write-overlay.js";
import { toFilePath } from "./addition.js";
/**
 * The additions as an overlay, which leaves the document as it is. It changes the root document alone: what belongs
 * into another file is noted.
 *
 * @param file absolute path of the overlay
 * @param root absolute path of the root document
 */
export function planOverlay(additions, file, root, title) {
    const isOfRoot = ({ target }) => target.source.absoluteRef === root;
    const updates = additions
        .filter(isOfRoot)
        .map(({ target, update }) => ({ target: toFilePath(target), update }));
    const notes = additions
        .filter((one) => !isOfRoot(one))
        .map(({ target }) => `\`${formatPath(toFilePath(target))}\` of ${toRelativeFile(target.source.absoluteRef, root)} is in another file than the root document, so that this overlay cannot change it`);
    if (updates.length === 0)
        return { files: [], notes };
    const after = writeOverlay({ title: `Errors of ${title}`, extends: toRelativeFile(root, file) }, updates);
    return { files: [{ path: file, before: "", after }], notes };
}
