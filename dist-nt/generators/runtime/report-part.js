function findProcess() {
    const { process } = globalThis;
    return process?.getBuiltinModule ? process : undefined;
}
/** Writes the report of this process beside those of others. A browser has no files, and writes none. */
export function writePart(folder, report) {
    const process = findProcess();
    if (!process)
        return;
    const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${process.pid}-${crypto.randomUUID()}.json`, `${JSON.stringify(report)}\n`);
}
/**
 * Writes the report when the process ends, for test runners that do not say so before.
 *
 * @returns what makes it forget that
 */
export function writeAtExit(folder, report) {
    const process = findProcess();
    const write = () => writePart(folder, report());
    process?.once("exit", write);
    return () => process?.off("exit", write);
}
