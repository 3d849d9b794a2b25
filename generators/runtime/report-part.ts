import type { ContractReport } from "./contract-report.js";

/** What is used of Node, Bun and Deno, whose types a project may do without. */
interface NodeProcess {
  readonly pid: number;
  getBuiltinModule(name: "node:fs"): {
    mkdirSync(path: string, options: { readonly recursive: true }): void;
    writeFileSync(path: string, text: string): void;
  };
  once(event: "exit", listener: () => void): void;
  off(event: "exit", listener: () => void): void;
}

function findProcess(): NodeProcess | undefined {
  const { process } = globalThis as { readonly process?: NodeProcess };
  return process?.getBuiltinModule ? process : undefined;
}

/** Writes the report of this process beside those of others. A browser has no files, and writes none. */
export function writePart(folder: string, report: ContractReport): void {
  const process = findProcess();
  if (!process) return;
  const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${process.pid}-${crypto.randomUUID()}.json`, `${JSON.stringify(report)}\n`);
}

/**
 * Writes the report when the process ends, for test runners that do not say so before.
 *
 * @returns what makes it forget that
 */
export function writeAtExit(folder: string, report: () => ContractReport): () => void {
  const process = findProcess();
  const write = () => writePart(folder, report());
  process?.once("exit", write);
  return () => process?.off("exit", write);
}
