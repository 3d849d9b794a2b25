import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started have used up to now. */
export interface TreeUsage {
  readonly peakMemoryMB: number;
  readonly cpuS: number;
}

/** The kernel counts CPU time in hundredths of a second on every architecture that Node runs on. */
const ticksPerSecond = 100;

/**
 * Watches a tree of processes by asking Linux again and again, since Node reports nothing of a child's
 * children. Memory is the larger of two numbers: the most that all processes had resident together when
 * asked, and the most that the kernel remembers of a single one (`VmHWM`), which no poll can miss but in
 * its last moments. CPU time lacks what was used after the last poll.
 */
export class ProcessTree {
  readonly #root: number | undefined;
  /** Processes that were there and are not of the tree; looking at them once is enough. */
  readonly #others = new Set<number>();
  readonly #cpuTicks = new Map<number, number>();
  #peakKB = 0;

  /** @param root is `undefined` where the process could not be started */
  constructor(root: number | undefined) {
    this.#root = root;
  }

  /** Looks at all processes of the tree that are there now. */
  poll(): void {
    let residentKB = 0;
    for (const pid of this.#listTree()) {
      const { rssKB, highKB } = readMemory(pid);
      residentKB += rssKB;
      this.#peakKB = Math.max(this.#peakKB, highKB);
    }
    this.#peakKB = Math.max(this.#peakKB, residentKB);
  }

  /** Ends all processes of the tree, or where the system does not tell them, the first one. */
  kill(): void {
    const first = this.#root === undefined ? [] : [this.#root];
    for (const pid of new Set([...first, ...this.#listTree()])) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // Ended by itself since it was listed.
      }
    }
  }

  /** `undefined` where no poll saw the process: it was too quick, or this is not Linux. */
  get usage(): TreeUsage | undefined {
    if (this.#peakKB === 0) return undefined;
    const ticks = [...this.#cpuTicks.values()].reduce((sum, one) => sum + one, 0);
    return { peakMemoryMB: this.#peakKB / 1024, cpuS: ticks / ticksPerSecond };
  }

  #listTree(): readonly number[] {
    const parents = new Map<number, number>();
    for (const pid of listProcesses()) {
      if (this.#others.has(pid)) continue;
      const stat = readStat(pid);
      if (!stat) continue;
      parents.set(pid, stat.parent);
      if (pid === this.#root || this.#cpuTicks.has(pid) || this.#isBelow(pid, parents))
        this.#cpuTicks.set(pid, stat.cpuTicks);
      else this.#others.add(pid);
    }
    return [...parents.keys()].filter((pid) => this.#cpuTicks.has(pid));
  }

  /** A parent has been seen before its child: the kernel lists by number, and numbers rise but for a wrap. */
  #isBelow(pid: number, parents: ReadonlyMap<number, number>): boolean {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === this.#root || this.#cpuTicks.has(parent));
  }
}

function listProcesses(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return []; // Not Linux.
  }
}

/** @returns nothing where the process has ended meanwhile */
function readStat(pid: number): { readonly parent: number; readonly cpuTicks: number } | undefined {
  const text = readProcess(pid, "stat");
  if (text === undefined) return undefined;
  // The name, in parentheses, may hold spaces. Fields by number in proc(5): 4 parent, 14 user, 15 system.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { parent: Number(fields[1]), cpuTicks: Number(fields[11]) + Number(fields[12]) };
}

function readMemory(pid: number): { readonly rssKB: number; readonly highKB: number } {
  const text = readProcess(pid, "status") ?? "";
  const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, "m").exec(text)?.[1] ?? 0);
  return { rssKB: field("VmRSS"), highKB: field("VmHWM") };
}

function readProcess(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined; // Ended since it was listed.
  }
}
