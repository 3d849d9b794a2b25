import type { Operation } from "./contract.js";
/** RFC 9110 section 9.2.1: GET, HEAD, OPTIONS and TRACE are safe, and QUERY is by its own definition; every other method is `once` unless `x-replay` declares otherwise. */
export declare function toReplay(value: unknown, method: string): Pick<Operation, "replay" | "replayKey">;
