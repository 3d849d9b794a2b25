/** An answer in one form, whichever client it comes from. */
export function toAnswer(foreign) {
    const { status, headers } = "response" in foreign ? foreign.response : foreign;
    return { status, headers, body: "data" in foreign ? foreign.data : foreign.body };
}
