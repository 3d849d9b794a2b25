import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addedWord, type BenchDocument, edit } from "../documents.js";
import type { Metric, Sample } from "../measure/comparison.js";
import { type Measured, measureProcess } from "../measure/measure-process.js";
import { quietEnv } from "../peers.js";
import { makeEmpty } from "../workspace.js";
import { editWhileWatching } from "./edit-while-watching.js";
import type { Tool } from "./tools.js";

/** What a visit measures. */
export const visitMetrics: readonly Metric[] = [
  { name: "cold", unit: "s", against: "ratio" },
  { name: "nothing changed", unit: "s", against: "ratio" },
  { name: "after one edit", unit: "s", against: "ratio" },
  { name: "CPU, cold", unit: "s", against: "ratio" },
  { name: "peak memory, cold", unit: "MB", against: "ratio" },
];

/** What the numbers of a visit mean. */
export const visitNotes: readonly string[] = [
  "Wall time of the whole command. Cold: a new project with no output and an empty `node_modules`, home and temporary folder; the operating system has the files in memory. Then the same command again, then again after a word was added to one description.",
  "Memory is that of the whole tree of processes: the larger of the most that all had resident together, looked at every 20 ms, and the kernel's high-water mark of a single one.",
];

/**
 * All runs of a tool in a round: cold, and for some, again and after an edit.
 *
 * @param folder is emptied
 */
export async function visit(tool: Tool, document: BenchDocument, folder: string): Promise<Sample> {
  const { cwd, env } = await moveIn(tool, document, folder);
  const run = () => measureProcess({ words: tool.words(document), cwd, env });
  const sample = describeCold(await run());
  if (!tool.isRunAgain) return sample;
  const again = await run();
  await edit(document, join(cwd, tool.editedFile(document)));
  const edited = await run();
  return { ...sample, "nothing changed": again.wallS, "after one edit": edited.wallS };
}

/**
 * An edit while our command watches.
 *
 * @param folder is emptied
 */
export async function visitWatching(tool: Tool, document: BenchDocument, folder: string): Promise<Sample> {
  const { cwd, env } = await moveIn(tool, document, folder);
  const words = [...tool.words(document), "--watch"];
  const seconds = await editWhileWatching(
    { words, cwd, env },
    {
      output: join(cwd, document.output),
      phrase: document.phrase,
      added: addedWord,
      edit: () => edit(document, join(cwd, tool.editedFile(document))),
    },
  );
  return { "after one edit": seconds };
}

/** A project with the document, and a home that starts empty. */
async function moveIn(tool: Tool, document: BenchDocument, folder: string) {
  await makeEmpty(folder);
  const home = join(folder, "home");
  const cwd = join(folder, "project");
  await mkdir(home);
  await tool.layOut(document, cwd);
  await makePackage(cwd);
  return { cwd, env: { ...quietEnv, ...homeEnv(home) } };
}

/** A project as npm leaves it, with the folder in which tools keep what they can make again. */
async function makePackage(cwd: string): Promise<void> {
  await mkdir(join(cwd, "node_modules"));
  await writeFile(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
}

/** Where programs look for caches and put what is temporary. */
function homeEnv(home: string): Readonly<Record<string, string>> {
  return { HOME: home, USERPROFILE: home, TMPDIR: home, TEMP: home, XDG_CACHE_HOME: join(home, ".cache") };
}

function describeCold({ wallS, cpuS, peakMemoryMB }: Measured): Sample {
  return {
    cold: wallS,
    ...(cpuS !== undefined && { "CPU, cold": cpuS }),
    ...(peakMemoryMB !== undefined && { "peak memory, cold": peakMemoryMB }),
  };
}
