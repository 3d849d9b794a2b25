/**
 * Reports what is wrong with the documents beside their lines, for `action.yml`: as the command does, but with paths
 * from the root of the repository, where GitHub looks for them. Ends as the command does.
 */
import { relative } from "node:path";
import { readEnv, requireEnv } from "./require-env.mjs";
import { runTool } from "./run-tool.mjs";

const api = readEnv("API");
const { status, stdout } = runTool(["lint", ...(api === undefined ? [] : [api]), "--format", "github"]);
process.stdout.write(stdout.replace(/^(::\w+ file=)/gm, (start) => start + readPrefix()));
process.exitCode = status;

/** The way from the root of the repository to this folder, as a property of a command is written. */
function readPrefix() {
  const way = relative(requireEnv("GITHUB_WORKSPACE"), process.cwd()).replaceAll("\\", "/");
  if (way === "") return "";
  const escaped = way.replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `${escaped}/`;
}
