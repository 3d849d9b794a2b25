import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle, root } from "./bundle.js";
import { writeThirdParty } from "./third-party.js";

// `npm run build`: the package as it is published, in `dist`. TypeScript checks it and writes the declarations.
const dist = join(root, "dist");
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
await rm(dist, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--emitDeclarationOnly"], {
  cwd: root,
  stdio: "inherit",
});
const metafile = await bundle(dist);
await writeFile(join(dist, "THIRD-PARTY.txt"), await writeThirdParty(metafile, root));
