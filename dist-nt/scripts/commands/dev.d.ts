import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
/**
 * `openapi-errors dev [api] [--port n]`: the docs with live reload, until it is interrupted.
 *
 * @returns 0 once it has been interrupted and has put everything away
 */
export declare function runDev({ argument, options: { port } }: Words<"port">, context: CommandContext): Promise<0>;
