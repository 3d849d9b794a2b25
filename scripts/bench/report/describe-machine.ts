import { execFileSync } from "node:child_process";
import { cpus, release, totalmem, type } from "node:os";
import { repository } from "../documents.js";

/** What the numbers depend on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  /** Exact versions of what is compared with. */
  readonly packages: Readonly<Record<string, string>>;
}

/** The machine that this runs on. */
export function describeMachine(packages: Machine["packages"]): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    packages,
  };
}

/** The commit that is checked out; says so where files differ from it. */
export function describeCommit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync("git", words, { cwd: repository, encoding: "utf8" }).trim();
    const isChanged = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${isChanged ? " with changes" : ""}`;
  } catch {
    return "unknown"; // Not a checkout, such as an archive of the sources.
  }
}
