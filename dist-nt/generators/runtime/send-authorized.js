import { toCause } from "./cause.js";
import { readCredentials } from "./credentials.js";
import { ownOf } from "./own.js";
import { secretForms } from "./secret-forms.js";
import { sendOnce } from "./send-once.js";
import { addCredentials } from "./send-request.js";
import { canResend } from "./write-request.js";
/** Sends the request with credentials, and once more with new ones where the API refuses the first. */
export async function sendAuthorized(call) {
    const auths = [call.client.options.auth ?? []].flat();
    const [credentials, none] = await orNone(call, authorize(call, auths));
    if (none)
        return none;
    const attempted = await sendOnce(call, credentials);
    const { response } = attempted;
    if (response?.status !== 401 || !canResend(call.request))
        return attempted;
    const [others, noOthers] = await orNone(call, renew(call, auths, credentials));
    if (noOthers)
        return ownOf({ ...noOthers, response });
    return others ? sendOnce(call, others) : attempted;
}
/** What functions of the caller's give; what they throw leaves the call without credentials. */
async function orNone({ scope, state }, given) {
    try {
        return [await scope.orEnd(given), undefined];
    }
    catch (error) {
        if (scope.ended())
            throw error;
        return [undefined, ownOf({ failure: "credentials", thrown: toCause(error, state.secrets) })];
    }
}
/** Other credentials than those that were refused; `undefined` where there are none. */
async function renew(call, auths, { headers }) {
    for (const auth of auths)
        if (await auth.renew?.(headers))
            return authorize(call, auths);
    return undefined;
}
async function authorize({ operation, request, state }, auths) {
    const keep = (secret) => void state.secrets.push(...secretForms(secret));
    const credentials = await readCredentials(operation, auths, keep);
    // What cannot be placed is found before anything is sent.
    addCredentials(request, credentials);
    return credentials;
}
