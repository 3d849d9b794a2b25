import { ResolveError, YamlParseError } from "../engine/engine.js";
import { noteFile } from "../io/journal.js";
import { toReadDiagnostic } from "./to-diagnostic.js";
/** Reads the history of a document as a file of its own, which is not among those that the document consists of. */
export async function readHistory(path, resolver) {
    try {
        const history = resolver.parseDocument(await resolver.loadExternalRef(path));
        return { history };
    }
    catch (error) {
        if (!(error instanceof ResolveError || error instanceof YamlParseError))
            throw error;
        if (!isMissing(error))
            return { diagnostic: toReadDiagnostic(error, path) };
        noteFile(path, undefined);
        return {};
    }
}
function isMissing(error) {
    const { originalError } = error;
    return originalError instanceof Error && "code" in originalError && originalError.code === "ENOENT";
}
