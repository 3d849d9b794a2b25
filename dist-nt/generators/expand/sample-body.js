import { nameStatus, pickStatus } from "../openapi/http-status.js";
import { placeValue } from "../samples/place-value.js";
/** @param messagePaths places of the text for people */
export function createSampleMaker(samples, messagePaths) {
    return (body, { code, codePath, meaning, status, isExample }) => {
        const number = pickStatus(status, []);
        const parts = {
            code: { path: codePath, value: code },
            // An example has a text of its own.
            text: { paths: messagePaths, value: isExample ? "" : meaning },
            status: { number, name: nameStatus(`${number}`) },
        };
        const sample = samples.build(body.place, parts, { value: body.example, isWhole: isExample });
        const { statusProperty } = body;
        const isRepeated = statusProperty !== undefined && /^\d+$/.test(status);
        return isRepeated ? placeValue(sample, [statusProperty], number) : sample;
    };
}
