import { spawn } from "node:child_process";
import { join } from "node:path";
import { createTemporaryFolder } from "../temporary-folder.js";
import type { Finding, Place } from "./checks.js";

const program = `
  import { runChecks } from "./checks.mjs";
  process.stdout.write(JSON.stringify(await runChecks(JSON.parse(process.argv[2]))));
`;

/**
 * Runs the checks in a process of their own, which an unhandled rejection would end.
 *
 * @param command a program and its words, before the path of the script: `["deno", "run"]`; this Node by default
 * @throws where the process ends with another exit code than 0
 */
export async function runInProcess(
  script: string,
  place: Place,
  [command = process.execPath, ...args]: readonly string[] = [],
): Promise<readonly Finding[]> {
  const folder = await createTemporaryFolder();
  try {
    await folder.write({ "checks.mjs": script, "program.mjs": program });
    const child = spawn(command, [...args, join(folder.path, "program.mjs"), JSON.stringify(place)], {
      stdio: ["ignore", "pipe", "inherit"],
      timeout: 300_000,
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const exitCode = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
    if (exitCode !== 0) throw new Error(`the checks ended with exit code ${exitCode}`);
    return JSON.parse(output);
  } finally {
    await folder.remove();
  }
}
