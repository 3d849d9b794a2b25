import { ApiError } from "./api-error.js";
export function unwrap(result) {
    if (result instanceof Promise)
        return result.then((settled) => unwrap(settled));
    if (result.ok)
        return result.data;
    throw new ApiError(result.error);
}
