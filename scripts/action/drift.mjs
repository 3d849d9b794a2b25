/** Compares the generated files with what the documents give, for `action.yml`. Ends as the command does. */
import { readEnv } from "./require-env.mjs";
import { runTool } from "./run-tool.mjs";

const api = readEnv("API");
process.exitCode = runTool(["generate", ...(api === undefined ? [] : [api]), "--check"]).status;
