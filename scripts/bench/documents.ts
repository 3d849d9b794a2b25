import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

const corpusFolder = resolve(repository, process.env.OPENAPI_CORPUS ?? "../shared/corpus");

/** A document that every tool reads. */
export interface BenchDocument {
  readonly name: string;
  /** Absolute path of the plain document. */
  readonly file: string;
  /** What an author edits, where that is not the plain document: paths in the repository. */
  readonly sources?: readonly string[];
  /**
   * A phrase within the first sentence of a description, there in the plain document and in the sources; an edit adds
   * to it. What is behind that sentence is not everywhere that the phrase is.
   */
  readonly phrase: string;
  /** The file with the phrase, relative to where the document is laid out for us. */
  readonly editedFile: string;
  /** What our command calls it. */
  readonly api: string;
  /** Where our command writes to, relative to where the document is laid out. */
  readonly output: string;
  /** Rounds of generating where none are asked for: fewer for a document that takes a minute a round. */
  readonly rounds: number;
}

/**
 * The flagship as an author has it is a folder of files with `x-errors`, which peers cannot read: they get
 * the plain document that we publish.
 */
export const documents: readonly BenchDocument[] = [
  {
    name: "flagship",
    file: join(repository, "generated/openapi.yaml"),
    sources: ["redocly.yaml", "spec"],
    phrase: "The card program is not owned by a partner of this cardholder",
    editedFile: "spec/errors/catalog.yaml",
    api: "immersve",
    output: "generated",
    rounds: 7,
  },
  ofCorpus("stripe", 5, "A PaymentIntent object can be canceled when it is in one of these statuses"),
  ofCorpus("github", 3, "Any user with pull access to a repository can create an issue"),
];

function ofCorpus(name: string, rounds: number, phrase: string): BenchDocument {
  const file = `${name}.json`;
  const output = `generated/${name}`;
  return { name, file: join(corpusFolder, file), phrase, editedFile: file, api: file, output, rounds };
}

/** The document of a name. */
export function findDocument(name: string): BenchDocument {
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`there is no document \`${name}\``);
  return found;
}

/** Whether the document is on this machine. */
export function isThere({ file }: BenchDocument): boolean {
  return existsSync(file);
}

/** What to say of a document that is not. */
export function describeAbsence({ name, file }: BenchDocument): string {
  return `${name} is left out: there is no ${basename(file)} in ../shared/corpus, nor in OPENAPI_CORPUS.`;
}

/** Puts what an author has into a folder, for our command. */
export async function layOutSources(document: BenchDocument, folder: string): Promise<void> {
  if (!document.sources) return layOutPlain(document, folder);
  await mkdir(folder, { recursive: true });
  for (const path of document.sources) {
    await cp(join(repository, path), join(folder, path), { recursive: true });
  }
}

/** Puts the plain document into a folder, writable even where it comes from a place that is not. */
export async function layOutPlain({ file }: BenchDocument, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, basename(file)), await readFile(file));
}

/** What `edit` puts behind the phrase. */
export const addedWord = " (edited)";

/** Adds a word to a description in a file. */
export async function edit({ name, phrase }: BenchDocument, path: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(phrase)) throw new Error(`${name} no longer says: ${phrase}`);
  await writeFile(path, text.replaceAll(phrase, `${phrase}${addedWord}`));
}
