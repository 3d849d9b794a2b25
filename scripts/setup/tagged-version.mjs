/**
 * Refuses to publish what is not tagged: `node scripts/setup/tagged-version.mjs v1.2.3 package.json …` fails where
 * one of the packages has another version. Needs nothing but Node.
 */
import { readFileSync } from "node:fs";

const [tag, ...paths] = process.argv.slice(2);
for (const path of paths) {
  const { name, version } = JSON.parse(readFileSync(path, "utf8"));
  if (tag === `v${version}`) continue;
  console.error(`${name} has version ${version}, which the tag ${tag} does not name`);
  process.exitCode = 1;
}
