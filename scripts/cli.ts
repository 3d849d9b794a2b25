#!/usr/bin/env node
import { keepCompiled } from "../generators/io/compile-cache.js";
import { readVersion } from "./read-assets.js";
import { print, say } from "./say.js";
import { toExitCode } from "./to-exit-code.js";
import { UsageError } from "./usage-error.js";

/** Exit codes: 0 fine, 1 the document or drift is at fault, 2 usage, configuration or the output folder, 70 our own bug. */
type ExitCode = 0 | 1 | 2 | 70;

const usage = `openapi-errors: make an API's errors part of its contract

  openapi-errors init [document]  say what a document tells of its errors, and add it to redocly.yaml
  openapi-errors generate [api]   read the document, write client, guards, catalog and docs
  openapi-errors dev [api]        serve the docs on this machine, and rebuild them on every change
  openapi-errors lint [api]       say what is wrong with the document
  openapi-errors explain <name>   what a rule or an error code means, and what to do about it

An api is a name from redocly.yaml or the path of a document; without one, all of redocly.yaml.

  --check          write nothing; exit 1 if the output is not what the document gives
  --verify         compile the client in memory, strictly; write nothing and exit 1 if it does not compile
  --strict         refuse what is otherwise ignored with a warning in a document that is not ours
  --dry-run        let init write nothing, and show redocly.yaml as it would be
  --only a,b       run only these generators: document, types, errors, client, testing, docs
  --watch          generate again on every change, until it is interrupted
  --no-reference   build the docs without the reference of all operations, which takes longest
  --port n         where dev serves; any free port without it
  --format f       how lint answers: pretty, json, github
  -h, --help       this text
  --version        the version
`;

type Command = (words: readonly string[]) => Promise<0 | 1>;

/** Each is loaded when it is called: what some of them need takes long to load. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init.js")).runInit,
  generate: async () => (await import("./commands/generate.js")).runGenerate,
  dev: async () => (await import("./commands/dev.js")).runDev,
  lint: async () => (await import("./commands/lint.js")).runLint,
  explain: async () => (await import("./commands/explain.js")).runExplain,
};

async function main(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || words.includes("--help") || words.includes("-h")) {
    print(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    print(`${await readVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(`unknown command \`${name}\`; there is: ${Object.keys(commands).join(", ")}`);
  const command = await load();
  return command(rest);
}

keepCompiled();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const exitCode = toExitCode(error);
  say(
    exitCode === undefined
      ? `openapi-errors: this is a bug of ours, please report it\n${error instanceof Error ? error.stack : error}`
      : `openapi-errors: ${(error as Error).message}`,
  );
  process.exitCode = exitCode ?? 70;
}
