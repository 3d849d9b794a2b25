import { buildAdditions } from "./adopt/additions.js";
import { parseSource, type Source } from "./adopt/edit/source.js";
import { locateWord } from "./adopt/locate.js";
import { type ChangedFile, planEdits } from "./adopt/plan-edits.js";
import { planOverlay } from "./adopt/plan-overlay.js";
import type { Adoption, FoundCode, PassedOver, Proposal, ProsePlace } from "./adopt/proposal.js";
import { proposeCodes } from "./adopt/propose.js";
import { toIgnorable } from "./adopt/still-missing.js";
import { findOpenPlaces } from "./codes/detect-code-places.js";
import type { ApiConfig } from "./config/config.js";
import { buildContract } from "./contract/build-contract.js";
import type { Contract } from "./contract/contract.js";
import type { Diagnostic, Place } from "./diagnostics/diagnostic.js";
import { LocalResolver } from "./document/local-resolver.js";
import { readDocument } from "./document/read-document.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { filesOnDisk, findEditProblem, readText } from "./io/read-files.js";
import { listOperations } from "./openapi/operations.js";
import { formatPointer } from "./openapi/pointer.js";

/** A document, and what its prose says of codes. */
export interface ReadProse {
  /** How the document was read: with a place of the code that its prose has shown, where none is configured. */
  readonly api: ApiConfig;
  readonly proposals: readonly Proposal[];
  /** Codes that no operation is said to return. */
  readonly unassigned: readonly FoundCode[];
  readonly passedOver: readonly PassedOver[];
  /** Proposals for files that cannot be edited, with the reason. */
  readonly locked: readonly { readonly proposal: Proposal; readonly reason: string }[];
  /** Where a word of a description stands. */
  readonly locate: (place: ProsePlace) => Place;
  readonly facts: DocumentFacts;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads a document and finds the codes in its prose.
 *
 * @param isForOverlay whether its files stay as they are, so that it does not matter which of them can be edited
 */
export async function readProse(
  api: ApiConfig,
  isForOverlay = false,
): Promise<{ readonly prose: ReadProse | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const detected = await readAdoption(api);
  if (!detected.adoption) return { prose: undefined, diagnostics: detected.diagnostics };
  const { facts, adoption, api: readAs } = await tryOpenPlace(detected.adoption);
  const places = [...adoption.proposals, ...adoption.unassigned, ...adoption.passedOver].map(
    ({ place }) => place.location,
  );
  const targets = adoption.proposals.map(({ target }) => target);
  const files = [facts.location, ...places, ...targets].map(({ source }) => source.absoluteRef);
  const sources = await readSources(files.filter((file) => !isRemote(file)));
  const locked = adoption.proposals.flatMap((proposal) => {
    const reason = isForOverlay ? undefined : findLock(proposal.target.source.absoluteRef, sources);
    return reason === undefined ? [] : [{ proposal, reason }];
  });
  const lockedOnes = new Set(locked.map(({ proposal }) => proposal));
  return {
    diagnostics: [],
    prose: {
      api: readAs,
      ...adoption,
      proposals: adoption.proposals.filter((one) => !lockedOnes.has(one)),
      locked,
      facts,
      sources,
      locate: (place) => {
        const file = place.location.source.absoluteRef;
        const source = sources.get(file);
        return { file, ...(source ? locateWord(place, source) : { line: 1, column: 1 }) };
      },
    },
  };
}

/** What a document says of codes where these are at certain places. */
interface ReadAdoption {
  readonly api: ApiConfig;
  readonly facts: DocumentFacts;
  readonly adoption: Adoption;
}

async function readAdoption(
  api: ApiConfig,
): Promise<{ readonly adoption: ReadAdoption | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { built, diagnostics } = await readDocument(api.root, {
    ...api,
    factsAlone: true,
    buildsDespiteErrors: true,
    build: (facts) => ({ api, facts, adoption: proposeCodes(facts) }),
  });
  const { diagnostics: errors } = toIgnorable(diagnostics);
  return { adoption: errors.length > 0 ? undefined : built, diagnostics: errors };
}

/**
 * Where schemas list a `type` that only sorts errors, beside a `code` of any text, the prose tells which of them its
 * codes are: they stand in the open one if that has room for more of them, and none of them is a listed type.
 */
async function tryOpenPlace(detected: ReadAdoption): Promise<ReadAdoption> {
  const { api, facts } = detected;
  const [place] =
    api.code === undefined && !facts.codeSetting ? findOpenPlaces(facts, listOperations(facts)) : [];
  if (!place) return detected;
  const { adoption: tried } = await readAdoption({ ...api, code: formatPointer(place) });
  const listed = new Set(facts.operations.flatMap(({ codes }) => [...codes]));
  const isBetter =
    tried !== undefined &&
    tried.adoption.proposals.length > detected.adoption.proposals.length &&
    !tried.adoption.proposals.some(({ code }) => listed.has(code));
  return isBetter ? tried : detected;
}

async function readSources(files: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  const distinct = [...new Set(files)];
  const read = distinct.map(async (file) => [file, parseSource(await readText(file))] as const);
  return new Map(await Promise.all(read));
}

function isRemote(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(file);
}

/** Why a file is not edited. */
function findLock(file: string, sources: ReadonlyMap<string, Source>): string | undefined {
  if (isRemote(file)) return "it is on another host";
  if (/[\\/]node_modules[\\/]/.test(file)) return "it belongs to a package";
  return sources.get(file)?.text.includes("\uFFFD") ? "it is not written in UTF-8" : findEditProblem(file);
}

function sayLocked(code: string, reason: string): string {
  return `${code} is not added to the catalog, since the document is not edited: ${reason}`;
}

/** The change that makes structure of prose, tried out before anything is written. */
export interface AdoptionPlan {
  readonly files: readonly ChangedFile[];
  readonly notes: readonly string[];
  /** What the changed document says; `undefined` where it can no longer be read, which is our fault. */
  readonly contract: Contract | undefined;
  /** Chosen codes that the changed document does not have. */
  readonly lost: readonly Proposal[];
  /** Rules that the changed document breaks, so that they have to be warnings until it is mended. */
  readonly stillMissing: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How chosen codes are written. */
export interface AdoptionOptions {
  /** Whether to remove the prose that has become structure. */
  readonly removesProse: boolean;
  /** Absolute path of an overlay to write, instead of changing the files of the document. */
  readonly overlay?: string | undefined;
}

/**
 * Plans the edits for chosen codes, and reads the document as it will be.
 *
 * @param chosen proposals, perhaps with texts that somebody has changed
 */
export async function planAdoption(
  api: ApiConfig,
  { facts, sources: read, unassigned }: ReadProse,
  chosen: readonly Proposal[],
  { removesProse, overlay }: AdoptionOptions,
): Promise<AdoptionPlan> {
  const lock = overlay === undefined ? findLock(facts.location.source.absoluteRef, read) : undefined;
  const additions = buildAdditions(chosen, lock === undefined ? unassigned : [], facts);
  const sources = new Map([
    ...read,
    ...(await readSources(
      additions.map(({ target }) => target.source.absoluteRef).filter((file) => !read.has(file)),
    )),
  ]);
  const { files, notes } =
    overlay === undefined
      ? planEdits(additions, removesProse ? chosen : [], sources)
      : planOverlay(additions, overlay, api.root, facts.root.info?.title ?? api.name);
  const overlays = [
    ...(api.overlays ?? []),
    ...files.map(({ path }) => path).filter((path) => path === overlay),
  ];
  const texts = new Map(files.map(({ path, after }) => [path, after]));
  const source = { ...filesOnDisk, readText: async (path: string) => texts.get(path) ?? readText(path) };
  const { built, diagnostics } = await readDocument(
    api.root,
    {
      ...api,
      overlays,
      buildsDespiteErrors: true,
      build: (changed) => ({
        contract: buildContract(changed, ({ source: { absoluteRef }, pointer = "" }) => ({
          file: absoluteRef,
          pointer,
        })),
        codes: new Set(
          changed.operations.flatMap(({ id, codes }) => [...codes].map((code) => `${id}\n${code}`)),
        ),
      }),
    },
    new LocalResolver(api.root, { ...api, overlays }, source),
  );
  return {
    files,
    notes: lock === undefined ? notes : [...notes, ...unassigned.map(({ code }) => sayLocked(code, lock))],
    contract: built?.contract,
    lost: chosen.filter(({ operation, code }) => built?.codes.has(`${operation}\n${code}`) !== true),
    ...toIgnorable(diagnostics),
  };
}
