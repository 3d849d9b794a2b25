import type { ApiConfig } from "../../generators/config/config.js";
import type { WritePlan } from "../../generators/io/write-files.js";
import type { ClientFault } from "../../generators/verify/verify-client.js";
import type { CommandContext } from "../command-context.js";
import { readOwnSchema } from "./own-schema.js";
import { count, toShown } from "./report.js";

/** One fault of ours in a place that every operation has would otherwise fill the terminal. */
const shownFaults = 20;

/**
 * Compiles the client that a plan holds, and says what is wrong with it; of one that compiles, nothing.
 *
 * @returns whether it compiles
 */
export async function sayVerdict(
  api: ApiConfig,
  { files }: WritePlan,
  { folder, say, progress }: CommandContext,
): Promise<boolean> {
  progress.show(`compiling the client of ${api.name}`);
  // Only who asks for it waits until another compiler is loaded.
  const [{ verifyClient }, { readPackages }] = await Promise.all([
    import("../../generators/verify/verify-client.js"),
    import("../../generators/verify/read-packages.js"),
  ]);
  const schema = await readOwnSchema(api, folder);
  const faults = verifyClient(files, await readPackages(files), schema);
  progress.clear();
  if (faults.length > 0) say(formatFaults(api, faults, folder));
  return faults.length === 0;
}

/** What the compiler says, each fault with its place, and what to do about it. */
export function formatFaults(
  { name, output }: ApiConfig,
  faults: readonly ClientFault[],
  folder: string,
): string {
  const shown = toShown(output, folder);
  const lines = faults.slice(0, shownFaults).map(({ path, line, column, message }) => {
    const place = path === undefined ? `${shown}/client` : `${shown}/${path}:${line}:${column}`;
    return `  ${place}  ${message.replaceAll("\n", "\n    ")}`;
  });
  const more = faults.length - lines.length;
  return [
    `error: the client of ${name} does not compile`,
    ...lines,
    ...(more > 0 ? [`  and ${count(more, "more fault")}`] : []),
    "  help: this is a fault of ours; please report it with the document, or with what of it is needed to see it",
    "",
    `${name}: ${count(faults.length, "error")}, nothing written`,
  ].join("\n");
}
