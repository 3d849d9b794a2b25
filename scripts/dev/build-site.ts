import type { ApiConfig } from "../../generators/config/config.js";
import { generateReference } from "../../generators/generate.js";
import type { Assets } from "../../generators/generator-input.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { createMemory } from "../../generators/memory/memory.js";
import type { Understood } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import { makeApi } from "../generate/make-api.js";
import { goesOnAfter } from "../watch/goes-on-after.js";

/** What a site is built from. */
export interface SiteSources {
  /** Reads the configuration, again for each build. */
  readonly readApi: () => Promise<ApiConfig>;
  readonly assets: Assets;
}

/** Builds a site over and over, with what was built before. */
export interface SiteBuilder {
  /**
   * Builds all but the reference; gives what is wrong, which is nothing where the site was built. `undefined` where it
   * stays as it is.
   *
   * @throws {ConfigError | OutputError} the first time
   */
  readonly buildPages: () => Promise<readonly string[] | undefined>;
  /**
   * Builds the reference of the pages that were built last; gives what is wrong. `undefined` where it stays as it is,
   * or where the pages were built once more meanwhile.
   */
  readonly buildReference: () => Promise<readonly string[] | undefined>;
}

/** What the pages were made of. */
interface Built {
  readonly api: ApiConfig;
  readonly understood: Understood;
}

/** Builds the docs of an API. */
export function createSiteBuilder({ readApi, assets }: SiteSources, context: CommandContext): SiteBuilder {
  const { say } = context;
  const memory = createMemory();
  let last: Built | undefined;
  let hasStarted = false;
  const buildPages = async () => {
    const wasWell = last !== undefined;
    last = undefined;
    const api = await readApi();
    const tools = { only: ["docs"], assets, memory, leavesReference: true } as const;
    const { texts, output } = await makeApi(api, tools, context);
    if (!output) return texts;
    await writeFiles(api.output, output.plan);
    memory.forgetUnused();
    last = { api, understood: output.understood };
    const { changed, orphans } = output.plan;
    const isSame = wasWell && changed.length + orphans.length === 0;
    say(`${api.name}: ${isSame ? "nothing changed" : "built"}`);
    return isSame ? undefined : [];
  };
  const buildReference = async (built: Built) => {
    const plan = await generateReference(built.api, built.understood, assets);
    if (last !== built) return undefined;
    await writeFiles(built.api.output, plan);
    return plan.changed.length > 0 ? [] : undefined;
  };
  return {
    buildPages: async () => {
      const problems = await sayingProblem(buildPages, context, !hasStarted);
      hasStarted = true;
      return problems;
    },
    buildReference: async () => {
      const built = last;
      return built && sayingProblem(() => buildReference(built), context);
    },
  };
}

/** Says what is wrong with the document, its configuration or the output folder; anything else is our fault. */
async function sayingProblem<T>(
  work: () => Promise<T>,
  { say }: CommandContext,
  isFirst = false,
): Promise<T | readonly string[]> {
  try {
    return await work();
  } catch (error) {
    if (!goesOnAfter(error, isFirst)) throw error;
    const { message } = error as Error;
    say(message);
    return [message];
  }
}
