import { checkName } from "./check-name.js";
import { systemClock } from "./clock.js";
import { limitNames, toLimits } from "./limits.js";
import { ownOf } from "./own.js";
import { isPlainUrl } from "./server-url.js";
/** The properties of `ClientOptions`. */
const optionNames = [
    ...limitNames,
    ..."auth server serverVariables baseUrl documentUrl hooks fetch clock random".split(" "),
];
/**
 * Sets up a client. It keeps no connection and needs no closing.
 *
 * @param servers the names of all servers of the document
 * @throws {RangeError} where a limit is out of its range
 * @throws {TypeError} where `baseUrl` is not an absolute http(s) URL, or has credentials, a query or a fragment,
 * and for an option or a server that nobody knows
 */
export function createClient(options = {}, servers) {
    const given = ownOf(options);
    for (const name of Object.keys(given))
        checkName(name, optionNames);
    if (servers && given.server !== undefined)
        checkName(given.server, servers);
    const { baseUrl, clock = systemClock } = given;
    const { retryTokens } = toLimits(given);
    if (baseUrl !== undefined && !isPlainUrl(baseUrl))
        throw new TypeError("baseUrl is no plain http(s) URL");
    return { options: given, clock, budget: { capacity: retryTokens, left: retryTokens } };
}
