import { createTwoFilesPatch } from "diff";
import type { ChangedFile } from "./plan-edits.js";

/**
 * A unified diff of files, which `git apply` and `patch -p1` take.
 *
 * @param toPath the path to show for an absolute one, with `/` between its parts
 */
export function formatPatch(files: readonly ChangedFile[], toPath: (path: string) => string): string {
  const patches = files.map(({ path, before, after }) => {
    const name = toPath(path);
    const old = before === "" ? "/dev/null" : `a/${name}`;
    return createTwoFilesPatch(old, `b/${name}`, before, after, undefined, undefined, {
      context: 3,
    })
      .replace(/^=+\n/, "")
      .replace(/^(--- [^\n]*)\n(\+\+\+ [^\n]*)/, (_, ...lines: string[]) =>
        lines.slice(0, 2).map(endName).join("\n"),
      );
  });
  return patches.join("");
}

/** `patch` takes a name to end at its first space, unless there is a tab behind it. */
function endName(line: string): string {
  return line.slice("+++ ".length).includes(" ") ? `${line}\t` : line;
}
