import { toModuleHead } from "../io/output.js";
import { code, enclose, joinCode, toStringLiteral, } from "./code.js";
/**
 * A file of the client's sources.
 *
 * @param path such as `client/src/auth.ts`
 * @param emit gives the statements; the imports before them are of what it has used, and nothing else
 */
export function emitFile(path, emit) {
    const own = `./${path.replace(/^.*\//, "").replace(/\.ts$/, ".js")}`;
    const used = new Map();
    const statements = emit((symbol, as = symbol.name) => {
        const other = used.get(as);
        if (other && other.from !== symbol.from)
            throw new Error(`two symbols are called ${as}`);
        if (symbol.from !== own)
            used.set(as, symbol);
        return as;
    });
    const links = [...used].map(([as, symbol]) => ({ ...symbol, as }));
    // Without any export, the file would be no module.
    const body = statements.length > 0 ? statements : [code `export {};`];
    return { path, text: printSourceFile([...emitLinks(code `import`, links), ...body]) };
}
/** `export { … } from "…"` of what other modules export. */
export function emitReexports(symbols) {
    return emitLinks(code `export`, symbols.map((symbol) => ({ ...symbol, as: symbol.name })));
}
/** One line for the values of a module and one for its types, in the order of the modules. */
function emitLinks(keyword, links) {
    const modules = [...new Set(links.map(({ from }) => from))].sort();
    return modules.flatMap((from) => {
        const ofModule = links.filter((link) => link.from === from);
        return [false, true].flatMap((isType) => {
            const names = ofModule.filter((link) => link.isType === isType).map(toLinkName);
            const keywords = code `${keyword}${isType ? code ` type` : code ``}`;
            return names.length === 0
                ? []
                : [code `${keywords} ${enclose("{}", names.sort())} from ${toStringLiteral(from)};`];
        });
    });
}
function toLinkName({ name, as }) {
    return name === as ? name : code `${name} as ${as}`;
}
/** `export interface … { … }` with documented, readonly members. */
export function emitInterface(name, members, docs, base) {
    const heritage = base === undefined ? code `` : code ` extends ${base}`;
    return code `${emitDocs(docs)}export interface ${name}${heritage} ${emitTypeLiteral(members)}`;
}
/** `{ … }` as a type, with documented, readonly members. */
export function emitTypeLiteral(members) {
    const body = members.map((member) => code `${indent(emitMember(member))}\n`);
    return code `{\n${joinCode(body, "")}}`;
}
function emitMember({ name, type, docs, optional = false }) {
    // Absent is absent however it is said: `exactOptionalPropertyTypes` would refuse a variable that may be `undefined`.
    const written = optional ? code `?: ${type} | undefined` : code `: ${type}`;
    return code `${emitDocs(docs)}readonly ${name}${written};`;
}
/** `export type … = …`. */
export function emitTypeAlias(name, type, docs) {
    return code `${emitDocs(docs)}export type ${name} = ${type};`;
}
/** `export const …: … = …`. */
export function emitConst(name, value, { type, docs }) {
    return code `${emitDocs(docs)}export const ${name}: ${type} = ${value};`;
}
/** `export function …(…): … { … }`, after its overloads, if it has any. */
export function emitFunction(name, { body, overloads = [], ...own }) {
    const heads = overloads.map((one) => code `${emitSignature(name, one)};\n`);
    return code `${joinCode(heads, "")}${emitSignature(name, own)} {\n${indent(body)}\n}`;
}
function emitSignature(name, { docs, typeParameters = [], parameters, returns }) {
    const generic = typeParameters.length === 0 ? code `` : code `<${joinCode(typeParameters, ", ")}>`;
    const written = joinCode(parameters.map(emitParameter), ", ");
    return code `${emitDocs(docs)}export function ${name}${generic}(${written}): ${returns}`;
}
function emitParameter({ name, type, initializer, optional = false }) {
    return code `${name}${optional ? code `?` : code ``}: ${type}${initializer === undefined ? code `` : code ` = ${initializer}`}`;
}
/** A JSDoc comment and the end of its line; nothing for no text. */
function emitDocs(docs) {
    // A comment has been encoded for where it stands.
    const text = docs;
    if (!text)
        return code ``;
    if (!text.includes("\n"))
        return code `/** ${text} */\n`;
    const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
    return code `/**\n${lines.join("\n")}\n */\n`;
}
/** Two spaces before each line. No literal of `code.ts` goes over several lines, so that all of it is layout. */
function indent(lines) {
    return lines.replace(/^(?=.)/gm, "  ");
}
/** A whole file: the mark, then the statements, with a blank line before and after what is no import or re-export. */
export function printSourceFile(statements) {
    const parts = statements.map((statement, index) => {
        const previous = statements[index - 1];
        return previous !== undefined && isLink(previous) && isLink(statement) ? statement : `\n${statement}`;
    });
    return `${toModuleHead(". Edit the document and generate again.")}${parts.join("\n")}\n`;
}
function isLink(statement) {
    return /^(import|export( type)? \{)/.test(statement);
}
