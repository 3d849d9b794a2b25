import { join } from "node:path";
import { toRelativePath } from "../names/relative-path.js";
import { generatedMark, hasMark, OutputError, type OutputFile } from "./output.js";
import { filesOnDisk, readTextIfAny } from "./read-files.js";
import type { WritePlan } from "./write-files.js";

/** Most names that a message lists. */
const maxNames = 3;

/** What versions before 0.2 wrote without a mark; and a file that they wrote along with it, which bears one. */
const unmarkedOnce: ReadonlyMap<string, { readonly beside: string; readonly names?: string }> = new Map([
  ["errors.json", { beside: "openapi.yaml" }],
  ["client/tsconfig.json", { beside: "client/package.json" }],
  ["docs/errors.json", { beside: "docs/openapi.yaml" }],
  ["docs/changes.atom", { beside: "docs/index.html", names: "changes.atom" }],
  ["docs/logo.svg", { beside: "docs/index.html", names: "logo.svg" }],
]);

/**
 * Refuses a plan that would take the place of what people have written: of a file that the output is made from, or of
 * one that no run of ours has written.
 *
 * @param folder absolute path of the output folder
 * @param sources absolute paths of the files that were read
 * @throws {OutputError} that names the files
 */
export async function refuseForeignFiles(
  folder: string,
  plan: Pick<WritePlan, "files" | "changed" | "orphans">,
  sources: readonly string[],
): Promise<void> {
  const read = await findSource(folder, plan, sources);
  if (read !== undefined)
    throw new OutputError(
      `${join(folder, read)} is among the files that this API is read from, and would be written over or deleted; nothing was written. Configure another \`output\` for it in redocly.yaml`,
    );
  const foreign = plan.changed.filter((file) => isForeign(folder, file)).map(({ path }) => path);
  if (foreign.length === 0) return;
  throw new OutputError(
    `${folder} has files that openapi-errors did not write and would replace: ${listNames(foreign)}; nothing was written. Move or delete them, or configure another \`output\` for this API in redocly.yaml`,
  );
}

/** A source in the way of the output. Names in another case count too: some file systems ignore it. */
async function findSource(
  folder: string,
  { files, orphans }: Pick<WritePlan, "files" | "orphans">,
  sources: readonly string[],
): Promise<string | undefined> {
  const real = await toRealPath(folder);
  const paths = await Promise.all(sources.map(toRealPath));
  const read = new Set(paths.map((path) => toRelativePath(real, path).toLowerCase()));
  return [...files.map(({ path }) => path), ...orphans].find((path) => read.has(path.toLowerCase()));
}

/** The path as it is where nothing is there, such as of a history that has yet to begin. */
function toRealPath(path: string): Promise<string> {
  return filesOnDisk.toRealPath(path).catch(() => path);
}

function isForeign(folder: string, { path, text }: OutputFile): boolean {
  const found = readTextIfAny(join(folder, path));
  // Where the mark is all that comes into a file, nothing is lost.
  if (found === undefined || hasMark(found) || found === withoutMark(text)) return false;
  const once = unmarkedOnce.get(path);
  const beside = once && readTextIfAny(join(folder, once.beside));
  return beside === undefined || !hasMark(beside) || !beside.includes(once?.names ?? "");
}

/** A text without the line that bears the mark. */
function withoutMark(text: string): string {
  const lines = text.split("\n");
  return lines.filter((line) => !line.includes(generatedMark)).join("\n");
}

function listNames(paths: readonly string[]): string {
  const more = paths.length - maxNames;
  return paths.slice(0, maxNames).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
