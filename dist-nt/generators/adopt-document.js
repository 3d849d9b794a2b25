import { buildAdditions } from "./adopt/additions.js";
import { parseSource } from "./adopt/edit/source.js";
import { locateWord } from "./adopt/locate.js";
import { planEdits } from "./adopt/plan-edits.js";
import { planOverlay } from "./adopt/plan-overlay.js";
import { proposeCodes } from "./adopt/propose.js";
import { toIgnorable } from "./adopt/still-missing.js";
import { buildContract } from "./contract/build-contract.js";
import { LocalResolver } from "./document/local-resolver.js";
import { readDocument } from "./document/read-document.js";
import { filesOnDisk, findEditProblem, readText } from "./io/read-files.js";
/**
 * Reads a document and finds the codes in its prose.
 *
 * @param isForOverlay whether its files stay as they are, so that it does not matter which of them can be edited
 */
export async function readProse(api, isForOverlay = false) {
    const { built, diagnostics } = await readDocument(api.root, {
        ...api,
        factsAlone: true,
        buildsDespiteErrors: true,
        build: (facts) => ({ facts, adoption: proposeCodes(facts) }),
    });
    const { diagnostics: errors } = toIgnorable(diagnostics);
    if (!built || errors.length > 0)
        return { prose: undefined, diagnostics: errors };
    const { facts, adoption } = built;
    const places = [...adoption.proposals, ...adoption.unassigned, ...adoption.passedOver].map(({ place }) => place.location);
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
async function readSources(files) {
    const distinct = [...new Set(files)];
    const read = distinct.map(async (file) => [file, parseSource(await readText(file))]);
    return new Map(await Promise.all(read));
}
function isRemote(file) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(file);
}
/** Why a file is not edited. */
function findLock(file, sources) {
    if (isRemote(file))
        return "it is on another host";
    if (/[\\/]node_modules[\\/]/.test(file))
        return "it belongs to a package";
    return sources.get(file)?.text.includes("\uFFFD") ? "it is not written in UTF-8" : findEditProblem(file);
}
function sayLocked(code, reason) {
    return `${code} is not added to the catalog, since the document is not edited: ${reason}`;
}
/**
 * Plans the edits for chosen codes, and reads the document as it will be.
 *
 * @param chosen proposals, perhaps with texts that somebody has changed
 */
export async function planAdoption(api, { facts, sources: read, unassigned }, chosen, { removesProse, overlay }) {
    const lock = overlay === undefined ? findLock(facts.location.source.absoluteRef, read) : undefined;
    const additions = buildAdditions(chosen, lock === undefined ? unassigned : [], facts);
    const sources = new Map([
        ...read,
        ...(await readSources(additions.map(({ target }) => target.source.absoluteRef).filter((file) => !read.has(file)))),
    ]);
    const { files, notes } = overlay === undefined
        ? planEdits(additions, removesProse ? chosen : [], sources)
        : planOverlay(additions, overlay, api.root, facts.root.info?.title ?? api.name);
    const overlays = [
        ...(api.overlays ?? []),
        ...files.map(({ path }) => path).filter((path) => path === overlay),
    ];
    const texts = new Map(files.map(({ path, after }) => [path, after]));
    const source = { ...filesOnDisk, readText: async (path) => texts.get(path) ?? readText(path) };
    const { built, diagnostics } = await readDocument(api.root, {
        ...api,
        overlays,
        buildsDespiteErrors: true,
        build: (changed) => ({
            contract: buildContract(changed, ({ source: { absoluteRef }, pointer = "" }) => ({
                file: absoluteRef,
                pointer,
            })),
            codes: new Set(changed.operations.flatMap(({ id, codes }) => [...codes].map((code) => `${id}\n${code}`))),
        }),
    }, new LocalResolver(api.root, { ...api, overlays }, source));
    return {
        files,
        notes: lock === undefined ? notes : [...notes, ...unassigned.map(({ code }) => sayLocked(code, lock))],
        contract: built?.contract,
        lost: chosen.filter(({ operation, code }) => built?.codes.has(`${operation}\n${code}`) !== true),
        ...toIgnorable(diagnostics),
    };
}
