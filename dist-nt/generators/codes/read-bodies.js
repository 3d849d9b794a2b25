import { isSuccessStatus } from "../openapi/http-status.js";
import { hasErrorWord } from "./code-names.js";
import { listBodyValues } from "./walk-body.js";
/** Reads the values of bodies; those that are data too are read at the top, and where errors are. */
export function readBodies(bodies, follow) {
    return bodies.map((body) => {
        const values = listBodyValues(body, follow);
        return { ...body, values: isDataToo(body) ? values.filter(isOfError) : values };
    });
}
/** Whether a body is that of a success which may refuse, with one schema for both. */
function isDataToo({ isSuccess, statuses }) {
    return isSuccess && statuses.length > 0 && statuses.every(isSuccessStatus);
}
function isOfError({ path }) {
    return path.length <= 1 || path.some(hasErrorWord);
}
