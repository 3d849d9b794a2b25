/** Work that is asked for while it runs is done once more afterwards, never twice at a time. */
export function oneAtATime(work) {
    let running;
    let isWanted = false;
    let fail = () => { };
    const failed = new Promise((_, reject) => {
        fail = reject;
    });
    // Whoever does not wait for it is not to be ended by it.
    failed.catch(() => { });
    const run = async () => {
        while (isWanted) {
            isWanted = false;
            await work().catch(fail);
        }
        running = undefined;
    };
    return {
        failed,
        request: () => {
            isWanted = true;
            running ??= run();
        },
        settled: async () => running,
    };
}
