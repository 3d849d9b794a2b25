import { followComponents } from "../../openapi/follow.js";
import { isRecord } from "../../openapi/openapi.js";
import { isFarServer } from "../../openapi/own-servers.js";
import { findCarriedScheme, needsNoSecret } from "../../openapi/security-schemes.js";
import { count } from "./not-carried.js";
/** What the client cannot do about credentials and servers. */
export const securityLimits = [
    {
        find: (facts) => placesOf(facts, ({ node }) => needsNoSecret(node)),
        describe: (times) => `${count(times, "security scheme")} of type \`mutualTLS\`: a client certificate is given to the platform, for example through the option \`fetch\``,
    },
    {
        find: (facts) => placesOf(facts, ({ node }) => !needsNoSecret(node) && !findCarriedScheme(node)),
        describe: (times) => `${count(times, "security scheme")} that the client has no form for: requests go without its credentials, unless an \`Auth\` of your own, such as \`headerAuth\`, adds them`,
    },
    {
        find: (facts) => placesOf(facts, ({ node }) => findCarriedScheme(node)?.place === "cookie"),
        describe: (times) => `${count(times, "security scheme")} with a cookie: a browser sends no cookies that a program sets, but those that it has for the server`,
    },
    {
        find: findUndeclared,
        describe: (times) => `${count(times, "security requirement")} with a scheme that \`components\` does not declare: the client has no credentials for it`,
    },
    {
        find: ({ root, operations }) => operations.flatMap((operation) => asksForNothingItself(operation.operation, root) && isFarServer(root, operation)
            ? [operation.location.key()]
            : []),
        describe: (times) => `${count(times, "operation")} at a server that shares no domain with those of the document: the credentials of the API are not sent there, unless the operation has \`security\` of its own`,
    },
    {
        find: ({ root, location }) => {
            const servers = root.servers ?? [];
            const isRelative = servers.every(({ url }) => !/^([a-z][a-z0-9+.-]*|\{[^{}]*\}):/i.test(url));
            return isRelative ? servers.map((_, index) => location.child(["servers", index, "url"])) : [];
        },
        describe: (times) => `${count(times, "server")}, all of them relative: outside a browser, \`createClient\` needs \`baseUrl\` or \`documentUrl\``,
    },
];
function placesOf(facts, isIt) {
    return followComponents(facts, "securitySchemes").flatMap((scheme) => isIt(scheme) ? [scheme.location.child("type")] : []);
}
/** Whether an operation takes the requirements of the document, and these ask for credentials. */
function asksForNothingItself(operation, root) {
    return operation.security === undefined && (root.security ?? []).length > 0;
}
function findUndeclared(facts) {
    const known = new Set(followComponents(facts, "securitySchemes").map(({ key }) => key));
    const holders = [
        { node: facts.root, location: facts.location },
        ...facts.operations.map(({ operation, location }) => ({ node: operation, location })),
    ];
    return holders.flatMap(({ node, location }) => {
        const requirements = Array.isArray(node.security) ? node.security : [];
        return requirements.flatMap((names, index) => isRecord(names) && Object.keys(names).some((name) => !known.has(name))
            ? [location.child(["security", index])]
            : []);
    });
}
