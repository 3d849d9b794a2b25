/** In our words, from RFC 9110, 4918, 5842, 6585, 7725 and 8470. */
const httpNorms = new Map([
    [
        "400",
        {
            meaning: "The server does not process the request, because it takes something in it for a mistake.",
            retry: "after-fix",
            checks: ["Read what the body says about the input.", "Compare the request with the reference."],
        },
    ],
    [
        "401",
        {
            meaning: "The request has no valid credentials for this resource.",
            retry: "after-credentials",
            checks: ["Check that credentials are sent.", "Renew them and call again."],
        },
    ],
    ["402", { meaning: "HTTP reserves this status and gives it no meaning of its own." }],
    [
        "403",
        {
            meaning: "The server understood the request and refuses it. Credentials, if there were any, do not suffice.",
            retry: "after-fix",
            checks: ["Check the rights of the caller.", "Check the identifiers in the request."],
        },
    ],
    [
        "404",
        {
            meaning: "The server finds nothing at this URL, or does not want to say that something is there.",
            checks: ["Compare URL and method with the reference.", "Check the identifiers in the path."],
        },
    ],
    [
        "405",
        {
            meaning: "The resource does not support this method; `Allow` lists those that it does.",
            retry: "after-fix",
        },
    ],
    ["406", { meaning: "The resource has no form that the request accepts.", retry: "after-fix" }],
    ["407", { meaning: "A proxy on the way asks for credentials of its own.", retry: "after-credentials" }],
    ["408", { meaning: "The whole request did not arrive in time.", retry: "after-delay" }],
    ["409", { meaning: "The request conflicts with the current state of the resource." }],
    ["410", { meaning: "The resource is gone, and most likely for good.", retry: "never" }],
    ["411", { meaning: "The server wants a `Content-Length`.", retry: "after-fix" }],
    ["412", { meaning: "A condition in the headers of the request does not hold.", retry: "after-fix" }],
    ["413", { meaning: "The body of the request is larger than the server accepts.", retry: "after-fix" }],
    ["414", { meaning: "The URL is longer than the server accepts.", retry: "after-fix" }],
    ["415", { meaning: "The server does not accept a body of this format.", retry: "after-fix" }],
    ["416", { meaning: "The resource has none of the requested ranges.", retry: "after-fix" }],
    ["417", { meaning: "The server cannot meet what the header `Expect` asks for.", retry: "after-fix" }],
    ["421", { meaning: "The request reached a server that does not serve this host." }],
    [
        "422",
        {
            meaning: "The server can read the body of the request, and cannot do what it says.",
            retry: "after-fix",
            checks: ["Read what the body says about the input.", "Compare the request with the reference."],
        },
    ],
    ["423", { meaning: "The resource is locked." }],
    ["424", { meaning: "The request depends on another one that failed.", retry: "after-fix" }],
    [
        "425",
        { meaning: "The server does not risk a request that somebody could replay.", retry: "after-delay" },
    ],
    ["426", { meaning: "The server wants another protocol; `Upgrade` names it.", retry: "after-fix" }],
    [
        "428",
        { meaning: "The server wants the request to state a condition, such as `If-Match`.", retry: "after-fix" },
    ],
    [
        "429",
        {
            meaning: "The caller sent too many requests in a given time.",
            retry: "after-delay",
            checks: ["Wait as long as `Retry-After` says, if it is there.", "Spread calls evenly."],
        },
    ],
    ["431", { meaning: "The headers of the request are larger than the server accepts.", retry: "after-fix" }],
    ["451", { meaning: "The resource is withheld for legal reasons." }],
    ["501", { meaning: "The server does not support what the request needs.", retry: "never" }],
    ["502", { meaning: "A gateway got an invalid response from the server behind it.", retry: "after-delay" }],
    ["503", { meaning: "The server cannot handle requests for now.", retry: "after-delay" }],
    ["504", { meaning: "A gateway got no response in time from the server behind it.", retry: "after-delay" }],
    ["505", { meaning: "The server does not support this version of HTTP.", retry: "never" }],
    ["507", { meaning: "The server cannot store what the request needs." }],
    ["508", { meaning: "The server ran into an endless loop." }],
    ["511", { meaning: "The network wants the caller to log in before it lets the request through." }],
    ["4XX", { meaning: "The server takes the request for a mistake of the caller." }],
    [
        "5XX",
        {
            meaning: "The server failed. Whether the request took effect is unknown.",
            retry: "after-delay",
            checks: [
                "Retry with growing delays, but only if repeating the request is harmless.",
                "Report an error that lasts.",
            ],
        },
    ],
    // OpenAPI 3.1, Responses Object.
    ["default", { meaning: "Every response whose status the operation does not list." }],
]);
/** What HTTP says of an error status, range or `default`; a status without a meaning is taken as its range. */
export function findHttpNorm(status) {
    return (httpNorms.get(status) ?? httpNorms.get(`${status.charAt(0)}XX`) ?? { meaning: "The request failed." });
}
