import { parsePointer } from "../openapi/pointer.js";
/** Keys from the root of its file to a place. */
export function toFilePath({ pointer }) {
    return parsePointer(pointer.replace(/^#\/?/, "").replace(/^(?=.)/, "/"));
}
