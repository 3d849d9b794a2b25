import { ConfigError } from "../generators/config/config.js";
import { OutputError } from "../generators/io/output.js";
import { RevisionError } from "../generators/io/revision-error.js";
import { UnusableDocumentError } from "../generators/limits/unusable-document.js";
import { UsageError } from "./usage-error.js";

/**
 * The exit code of a failure that people can do something about, whose message says it all: 1 where the
 * document is at fault, 2 where the call, the configuration or the output folder is. `undefined` for our own bugs.
 */
export function toExitCode(error: unknown): 1 | 2 | undefined {
  if (error instanceof UnusableDocumentError) return 1;
  const isOfCaller =
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof OutputError ||
    error instanceof RevisionError;
  return isOfCaller ? 2 : undefined;
}
