import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listFiles, readText } from "../io/read-files.js";
/**
 * The declarations of the packages that a client depends on, and of those that they depend on, as they are
 * installed beside the toolchain: its user need not have installed them to know whether the client compiles.
 *
 * @param files what is to be written, with the client's `package.json`
 * @returns files by their paths below `node_modules`
 */
export async function readPackages(files) {
    const manifest = files.find(({ path }) => path === "client/package.json")?.text ?? "{}";
    const packages = new Map();
    await readDependencies(JSON.parse(manifest), import.meta.url, packages);
    return [...packages.values()].flat();
}
async function readDependencies({ dependencies = {} }, from, packages) {
    for (const name of Object.keys(dependencies)) {
        if (packages.has(name))
            continue;
        const path = createRequire(from).resolve(`${name}/package.json`);
        packages.set(name, await readDeclarations(name, dirname(path)));
        await readDependencies(JSON.parse(await readText(path)), path, packages);
    }
}
async function readDeclarations(name, folder) {
    const isMeant = (path) => path === "package.json" || /\.d\.[cm]?ts$/.test(path);
    const paths = (await listFiles(folder, ["node_modules"])).filter(isMeant);
    return Promise.all(paths.map(async (path) => ({ path: `${name}/${path}`, text: await readText(join(folder, path)) })));
}
