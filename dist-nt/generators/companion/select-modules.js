/** What modules import of the runtime, and what that imports, in the order of their names. */
export function selectModules(files, runtime) {
    const selected = new Map();
    const select = (path) => {
        const text = runtime.get(path);
        if (text === undefined || selected.has(path))
            return;
        selected.set(path, text);
        listImports(text, "./").forEach(select);
    };
    for (const { text } of files)
        listImports(text, "./runtime/").forEach(select);
    return [...selected].sort(([one], [other]) => (one < other ? -1 : 1));
}
/** The modules of a folder that a module of ours imports, at the beginning of it. */
function listImports(text, folder) {
    const links = [...text.matchAll(/^(?:import|export|\}) .*from "(\.\/[^"]+)\.js";$/gm)];
    const targets = links.map(([, target = ""]) => target).filter((target) => target.startsWith(folder));
    return targets.map((target) => `${target.slice(folder.length)}.ts`);
}
