import { generatedMark } from "../io/output.js";
/** A library as the site serves it: without comments, which are the larger part of it, but with its licence. */
export function copyLibrary({ file, text, licence }) {
    const head = `${generatedMark}; a copy of somebody else's work:\n\n${licence.trim().replaceAll("*/", "* /")}`;
    return { path: `docs/${file}`, text: `/*! ${head} */\n${withoutComments(text)}` };
}
/** Without the comments that have lines of their own, which needs no parser as long as no string has such lines. */
function withoutComments(text) {
    return text.replace(/^[ \t]*(\/\*[\s\S]*?\*\/|\/\/.*)[ \t]*\n/gm, "");
}
