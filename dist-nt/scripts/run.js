import { readVersion } from "../generators/read-assets.js";
import { createContext } from "./command-context.js";
import { commands } from "./command-table.js";
import { formatUsage } from "./format-usage.js";
import { toExitCode } from "./to-exit-code.js";
import { UsageError } from "./usage-error.js";
/**
 * Runs `openapi-errors`. Failures are printed to stderr and decide the exit code.
 *
 * @param words what follows `openapi-errors` on the command line
 */
export async function run(words, surroundings) {
    const context = createContext(surroundings);
    try {
        return await runCommand(words, context);
    }
    catch (error) {
        const exitCode = toExitCode(error);
        context.say(exitCode === undefined
            ? `openapi-errors: this is a bug of ours, please report it\n${error instanceof Error ? error.stack : error}`
            : `openapi-errors: ${error.message}`);
        return exitCode ?? 70;
    }
}
async function runCommand(words, context) {
    const [name, ...rest] = words;
    if (name === undefined || name === "help" || words.includes("--help") || words.includes("-h")) {
        context.print(formatUsage());
        return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
        context.print(`${await readVersion()}\n`);
        return 0;
    }
    const command = commands.find((one) => one.name === name);
    if (command)
        return command.run(rest, context);
    const known = commands.map((one) => one.name).join(", ");
    throw new UsageError(`unknown command \`${name}\`; there is: ${known}`);
}
