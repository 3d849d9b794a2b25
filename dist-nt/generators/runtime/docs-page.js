import { ownValue } from "./own.js";
import { toStatusKeys } from "./status-keys.js";
/** The page of the code where it has one, else that of the status. */
export function findDocsPage({ url, statusPages, codePages = {} }, status, code) {
    if (code !== undefined)
        return `${url}/errors/${ownValue(codePages, code) ?? code}/`;
    const page = toStatusKeys(status).find((one) => statusPages.includes(one));
    return `${url}/${page === undefined ? "" : `statuses/${page.toLowerCase()}/`}`;
}
