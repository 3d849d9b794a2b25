import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareLockfiles, ensureDependencies } from "../setup/dependencies.mjs";

/** Where the tools that we compare with are installed, from a lockfile of their own. */
export const peersFolder = fileURLToPath(new URL("peers", import.meta.url));

/** What keeps the peers from reporting to their makers or looking for updates. */
export const quietEnv: Readonly<Record<string, string>> = {
  CI: "1",
  DO_NOT_TRACK: "1",
  NO_COLOR: "1",
  NO_UPDATE_NOTIFIER: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  SCARF_ANALYTICS: "false",
};

/** Installs what is missing. */
export function ensurePeers(): void {
  ensureDependencies(peersFolder);
}

/** Whether the peers are there at the versions of the lockfile. */
export function hasPeers(): boolean {
  const installed = peerPath(".package-lock.json");
  if (!existsSync(installed)) return false;
  return (
    compareLockfiles(readJson(join(peersFolder, "package-lock.json")), readJson(installed), process)
      .length === 0
  );
}

/** Absolute path of something in an installed peer, such as `orval/dist/bin/orval.mjs`. */
export function peerPath(path: string): string {
  return join(peersFolder, "node_modules", path);
}

/** Exact versions by the name that each is installed under. */
export function readPeerVersions(): Readonly<Record<string, string>> {
  const manifest: { readonly dependencies: Readonly<Record<string, string>> } = readJson(
    join(peersFolder, "package.json"),
  );
  const entries = Object.entries(manifest.dependencies);
  // One that is there twice has an alias: `npm:typescript@7.0.2`.
  return Object.fromEntries(entries.map(([name, version]) => [name, version.replace(/^npm:.*@/, "")]));
}

/** Whatever npm wrote there. */
function readJson(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
