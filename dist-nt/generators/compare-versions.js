import { buildSurface } from "./contract/build-surface.js";
import { diffSurfaces } from "./diff/diff-surfaces.js";
import { LocalResolver } from "./document/local-resolver.js";
import { readDocument } from "./document/read-document.js";
import { toPlace } from "./document/to-diagnostic.js";
/**
 * Reads what callers of a version rely on. What our own rules would find leaves it readable: the past cannot be
 * mended.
 *
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export async function readSurface(version) {
    const { built, diagnostics } = await readFactsAlone(version, buildSurface);
    return { surface: built, diagnostics };
}
/** Makes something of the facts of a version, whatever our own rules would find. */
export async function readFactsAlone({ api, at }, build) {
    // What the configuration names now may not have been there.
    const overlays = api.overlays?.filter((file) => at?.hasFile(file) ?? true);
    const settings = { ...api, overlays, build, factsAlone: true };
    const { built, diagnostics } = await readDocument(api.root, settings, new LocalResolver(api.root, settings, at));
    return { built, diagnostics: at ? diagnostics.map((one) => atRevision(one, at)) : diagnostics };
}
function atRevision({ place, ...diagnostic }, { name }) {
    return { ...diagnostic, ...(place && { place: { ...place, revision: name } }) };
}
/**
 * What has changed of the errors of an API from one version to another.
 *
 * @returns `undefined` where these are not versions of one API: they have no operation in common
 */
export function compareVersions(base, revision) {
    const names = { base: base.at?.name, revision: revision.at?.name };
    return diffSurfaces(base.surface, revision.surface, (location, version) => {
        const name = names[version];
        return { ...toPlace(location), ...(name !== undefined && { revision: name }) };
    });
}
