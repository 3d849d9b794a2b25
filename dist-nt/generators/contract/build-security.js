import { followComponents } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { isFarServer } from "../openapi/own-servers.js";
import { findCarriedScheme, needsNoSecret } from "../openapi/security-schemes.js";
/** The security schemes that a client carries, as far as an operation asks for them. */
export function buildSchemes(facts, alternatives) {
    const used = new Set(alternatives.flat());
    const all = new Map(listSchemes(facts).map(({ key, node }) => [key, node]));
    return [...used].flatMap((name) => {
        const scheme = all.get(name);
        const carried = scheme && findCarriedScheme(scheme);
        if (!carried)
            return [];
        const { description } = scheme;
        return [{ name, ...carried, ...(description !== undefined && { description }) }];
    });
}
export function createSecurityReader(facts) {
    const { root } = facts;
    const silent = new Set(listSchemes(facts).flatMap(({ key, node }) => (needsNoSecret(node) ? [key] : [])));
    const read = (requirements) => (Array.isArray(requirements) ? requirements.filter(isRecord) : []).map((names) => Object.keys(names).filter((name) => !silent.has(name)));
    const ofDocument = read(root.security);
    return {
        ofDocument,
        ofOperation: (fact) => {
            const { security } = fact.operation;
            if (security !== undefined)
                return read(security);
            return isFarServer(root, fact) ? [] : ofDocument;
        },
    };
}
function listSchemes(facts) {
    return followComponents(facts, "securitySchemes");
}
