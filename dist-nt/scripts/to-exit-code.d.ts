/**
 * The exit code of a failure that people can do something about, whose message says it all: 1 where the
 * document is at fault, 2 where the call, the configuration or the output folder is. `undefined` for our own bugs.
 */
export declare function toExitCode(error: unknown): 1 | 2 | undefined;
