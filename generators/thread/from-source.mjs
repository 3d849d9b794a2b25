// A thread does not inherit what lets Node run TypeScript, where the toolchain runs from its sources.
import { register } from "tsx/esm/api";

register();
await import("./thread-main.js");
