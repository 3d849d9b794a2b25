import { createTwoFilesPatch } from "diff";
/**
 * A unified diff of files, which `git apply` and `patch -p1` take.
 *
 * @param toPath the path to show for an absolute one, with `/` between its parts
 */
export function formatPatch(files, toPath) {
    const patches = files.map(({ path, before, after }) => {
        const name = toPath(path);
        const old = before === "" ? "/dev/null" : `a/${name}`;
        return createTwoFilesPatch(old, `b/${name}`, before, after, undefined, undefined, {
            context: 3,
        }).replace(/^=+\n/, "");
    });
    return patches.join("");
}
