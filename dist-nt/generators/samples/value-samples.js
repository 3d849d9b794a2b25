import { createPreparation } from "./prepare-schema.js";
import { sampleValues, sampleWhole } from "./sample-value.js";
import { createCheck } from "./validator.js";
/**
 * @param follow how references of the document are followed
 * @param way where the values go: what is only of the other way, they do not have
 */
export function createValueSamples(follow, way) {
    const prepare = createPreparation(follow, way);
    return (placed) => {
        const { valid, first } = findValue(prepare(placed));
        return valid === undefined ? first : valid;
    };
}
/** @param way where the values go */
export function createValueCheck(follow, way) {
    const prepare = createPreparation(follow, way);
    return (placed, value) => createCheck(prepare(placed))(value);
}
/** Looks no further into a schema than it must, so that thousands of large bodies take seconds. */
export function createValidSamples(follow, way) {
    const prepareWhole = createPreparation(follow, way);
    const prepareRequired = createPreparation(follow, way, "required");
    const findExample = (placed, examples) => {
        if (examples.length === 0)
            return undefined;
        const schema = prepareWhole(placed);
        const value = examples.find(createCheck(schema));
        return value === undefined ? undefined : { value, schema };
    };
    const makeSample = (schema) => {
        const { valid } = findValue(schema);
        return valid === undefined ? undefined : { value: valid, schema };
    };
    return (placed, examples) => findExample(placed, examples) ?? makeSample(prepareRequired(placed));
}
/** The first value that is valid, and the first at all. */
function findValue(schema) {
    const isValid = createCheck(schema);
    let first;
    for (const makeValue of sampleValues(schema)) {
        const value = makeValue();
        if (value !== undefined && isValid(value)) {
            return { valid: isEmpty(value) ? fill(schema, isValid, value) : value };
        }
        first ??= value;
    }
    return { first };
}
/** Says nothing to a reader. */
function isEmpty(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function fill(schema, isValid, empty) {
    const whole = sampleWhole(schema)();
    return whole !== undefined && isValid(whole) ? whole : empty;
}
