import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** A companion of the flagship's document, as a project has it. */
export interface BuiltCompanion {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Generates it into a temporary folder. */
export async function buildCompanion(): Promise<BuiltCompanion> {
  const { files } = await buildCase("generated");
  const folder = await createTemporaryFolder();
  const own = [...files].filter(([path]) => path.startsWith("companion/"));
  await folder.write(Object.fromEntries(own));
  return { folder: `${folder.path}/companion`, remove: folder.remove };
}
