import { copyRuntime } from "./copy-runtime.js";
import { emitAuth } from "./emit-auth.js";
import { emitClient } from "./emit-client.js";
import { emitIndex } from "./emit-index.js";
import { emitOperations } from "./emit-operations.js";
import { emitPackage } from "./emit-package.js";
import { emitSession } from "./emit-session.js";
import { renderChangelog } from "./render-changelog.js";
import { renderClientReadme } from "./render-readme.js";
/** The operations as functions, and the npm package around everything. */
export function emitClientFiles(contract, { client, docsUrl }, texts) {
    return [
        ...copyRuntime(texts.runtime),
        emitAuth(contract),
        ...emitSession(contract),
        emitClient(contract),
        emitIndex(contract),
        emitOperations(contract, docsUrl),
        ...emitPackage(contract, client),
        renderClientReadme(contract, client, texts.templates),
        ...renderChangelog(contract),
    ];
}
