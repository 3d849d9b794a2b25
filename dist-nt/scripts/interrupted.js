/** Resolves once the process is asked to end, which it then does by itself. */
export function untilInterrupted() {
    return new Promise((done) => {
        process.once("SIGINT", done);
        process.once("SIGTERM", done);
    });
}
