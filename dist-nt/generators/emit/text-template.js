import { Handlebars } from "./handlebars.js";
/** Plain text from a template of the toolchain's own; nothing is escaped. */
export function createText(templates, path, view) {
    const text = templates.get(path);
    if (text === undefined)
        throw new Error(`no template ${path}`);
    return Handlebars.create().compile(text, { strict: true, knownHelpersOnly: true, noEscape: true })(view);
}
