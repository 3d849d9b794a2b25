import { basename } from "node:path";
import { type BenchDocument, layOutPlain, layOutSources } from "../documents.js";
import { ourCommand } from "../our-command.js";
import { peerPath } from "../peers.js";

/** A generator as people call it. */
export interface Tool {
  readonly name: string;
  /** Puts the document into the folder where the tool is to run. */
  readonly layOut: (document: BenchDocument, folder: string) => Promise<void>;
  /** The file that an author would edit there. */
  readonly editedFile: (document: BenchDocument) => string;
  /** Script and arguments, for a run in that folder. */
  readonly words: (document: BenchDocument) => readonly string[];
  /** Whether a round has it run again, unchanged and after an edit. */
  readonly isRunAgain: boolean;
}

/** The base: types of the whole document, and nothing else. */
export const openapiTypescript: Tool = {
  ...peer("openapi-typescript (types only)", ({ file }) => [
    peerPath("openapi-typescript/bin/cli.js"),
    basename(file),
    "-o",
    "out/schema.d.ts",
  ]),
  // It keeps nothing, but the further runs of the others are held against its own.
  isRunAgain: true,
};

/** The whole client package: types, client, guards, catalog and fakes. */
export const ourClient = ours("openapi-errors: types, client, guards, catalog, fakes", [
  "--only",
  "types,errors,client,testing",
]);

/** With the published document and the docs site, but for the API reference that Redocly renders. */
export const ourEverything = ours("openapi-errors: everything but Redoc", ["--no-reference"]);

/** Types and a client over fetch. */
export const heyApi = peer("@hey-api/openapi-ts (types, client)", ({ file }) => [
  peerPath("@hey-api/openapi-ts/bin/run.js"),
  ...["-i", `./${basename(file)}`, "-o", "out", "-s", "--no-log-file"],
  ...["-p", "@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
]);

/** Types and a client over fetch. */
export const orval = peer("orval (types, client)", ({ file }) => [
  peerPath("orval/dist/bin/orval.mjs"),
  ...["--input", `./${basename(file)}`, "--output", "./out/api.ts", "--client", "fetch"],
]);

/** Our command with options. */
export function ours(name: string, options: readonly string[]): Tool {
  return {
    name,
    layOut: layOutSources,
    editedFile: ({ editedFile }) => editedFile,
    words: ({ api }) => [ourCommand, "generate", api, ...options],
    isRunAgain: true,
  };
}

function peer(name: string, words: Tool["words"]): Tool {
  return {
    name,
    layOut: layOutPlain,
    editedFile: ({ file }) => basename(file),
    words,
    // It keeps nothing: another run is another cold one.
    isRunAgain: false,
  };
}
