import { join, relative, sep } from "node:path";
import { type ApiConfig, ConfigError } from "./config.js";
import { filledFolders } from "./own-output.js";

/** The part of an API's configuration that is checked. */
type Placed = Pick<ApiConfig, "name" | "output">;

/**
 * Refuses an API whose files would overwrite those of another, or be removed as its orphans: one with the same
 * output folder, or with one inside the folders of the other.
 *
 * @param apis those that are to be generated
 * @param configured all of `redocly.yaml`, since the others were or will be generated too
 * @param folder absolute path of the folder with `redocly.yaml`
 * @throws {ConfigError}
 */
export function refuseSharedOutput(
  apis: readonly Placed[],
  configured: readonly Placed[],
  folder: string,
): void {
  for (const api of apis) {
    const other = configured.find((one) => one.name !== api.name && (meets(one, api) || meets(api, one)));
    if (!other) continue;
    const [first, second] = configured.indexOf(api) < configured.indexOf(other) ? [api, other] : [other, api];
    throw new ConfigError(describe(first, second, configured, folder));
  }
}

/** Whether the files of one API are in a folder where those of another are written or removed. */
function meets(inner: Placed, outer: Placed): boolean {
  if (isWithin(inner.output, outer.output) && isWithin(outer.output, inner.output)) return true;
  return [...filledFolders].some((name) => isWithin(inner.output, join(outer.output, name)));
}

/** Some file systems ignore case. */
function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.toLowerCase().startsWith(`${folder}${sep}`.toLowerCase());
}

function describe(first: Placed, second: Placed, configured: readonly Placed[], folder: string): string {
  const shown = ({ output }: Placed) => relative(folder, output).replaceAll("\\", "/") || ".";
  return (
    `redocly.yaml: apis.${second.name}.x-openapi-errors.output: ${first.name} (${shown(first)}) and ${second.name} ` +
    `(${shown(second)}) would overwrite each other; ${advise([second, first], configured, folder)}`
  );
}

/** A folder that is not the one in conflict, nor in that of any other API. */
function advise(two: readonly Placed[], configured: readonly Placed[], folder: string): string {
  const ideas = two.map(({ name }) => ({ name, output: join(folder, "generated", name) }));
  const isFree = (idea: Placed) =>
    configured.every((other) => {
      const isOwn = other.name === idea.name;
      const isMoved = !isWithin(idea.output, other.output) || !isWithin(other.output, idea.output);
      return isOwn ? isMoved : !meets(other, idea) && !meets(idea, other);
    });
  const idea = ideas.find(isFree);
  if (idea === undefined) return "give each an `output` of its own in `x-openapi-errors`";
  return `give ${idea.name} an \`output\` of its own in \`x-openapi-errors\`, such as \`output: generated/${idea.name}\``;
}
