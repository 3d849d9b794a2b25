import { createExampleFinder, findNearbyMeaning, listNearbyTexts, } from "../codes/code-meaning.js";
import { findListedValue } from "../codes/listed-codes.js";
import { findValueName } from "../codes/value-texts.js";
import { findCodeIn } from "../expand/error-body.js";
import { createCodeLimit } from "../limits/code-limit.js";
import { holdsStatus, nameStatus, pickStatus } from "../openapi/http-status.js";
import { readTrigger } from "../openapi/trigger.js";
import { readCatalogEntry } from "./read-extensions.js";
/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export function createCodeDescriber({ catalog, follow }, sharedTexts) {
    const findExamples = createExampleFinder(follow);
    return ({ response, location }, { code, index, list, own }) => {
        const entry = readCatalogEntry(catalog?.get(code)?.entry);
        const override = readCatalogEntry(own);
        const examples = findExamples({ node: response, location }, code, list.path);
        const meaning = own.meaning ??
            entry.meaning ??
            findNearbyMeaning(list, (text) => sharedTexts.has(text)) ??
            examples[0]?.meaning ??
            findValueName(list.schema, code, index) ??
            "";
        const fix = override.fix ?? entry.fix;
        const retry = override.retry ?? entry.retry;
        const trigger = readTrigger(own.trigger);
        return {
            meaning,
            ...(fix !== undefined && { fix }),
            ...(retry !== undefined && { retry: retry }),
            ...(trigger && { trigger }),
            examples,
        };
    };
}
/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export function createCodeBuilder(facts, sharedTexts, locate) {
    const describe = createCodeDescriber(facts, sharedTexts);
    const countCodes = createCodeLimit();
    const build = (response, fact) => {
        const { examples, ...said } = describe(response, fact);
        const sample = buildSample(facts.samples, response, fact, { examples, meaning: said.meaning });
        return { code: fact.code, ...said, ...sample };
    };
    return (response, genericCode) => {
        for (const list of new Set(response.codes.map((fact) => fact.list)))
            countCodes(list);
        return response.codes.map((fact) => ({
            ...build(response, fact),
            generic: fact.code === genericCode,
            origin: locate(fact.at),
            meaningOrigin: locate(fact.meaningAt),
        }));
    };
}
/** The example of the document if it carries the code and is valid by its schema, else a body that is made. */
function buildSample(samples, { status, statuses, messagePaths }, { code, index, list: { body, path, schema } }, { examples, meaning }) {
    const value = { path, value: findListedValue(schema, index) };
    const repeated = samples.findStatus(body, value);
    const isPossible = repeated !== undefined && holdsStatus(status, repeated, statuses);
    const number = isPossible ? repeated : pickStatus(status, statuses);
    const given = examples.find(({ value: { node } }) => findCodeIn(node, path) === code && samples.isValid(body, node));
    if (given)
        return { sample: given.value.node, sampleStatus: number };
    const parts = {
        code: value,
        text: { paths: messagePaths, value: meaning },
        status: { number, name: nameStatus(`${number}`) },
    };
    return { sample: samples.build(body, parts), sampleStatus: number };
}
/** Texts that describe several codes. */
export function findSharedTexts(lists) {
    const codesByText = new Map();
    for (const list of lists) {
        for (const text of listNearbyTexts(list)) {
            codesByText.set(text, (codesByText.get(text) ?? new Set()).add(list.codes[0]?.code ?? ""));
        }
    }
    return new Set([...codesByText].flatMap(([text, codes]) => (codes.size > 1 ? [text] : [])));
}
