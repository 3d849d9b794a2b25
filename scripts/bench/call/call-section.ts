import type { Metric } from "../measure/comparison.js";
import { ensurePeers } from "../peers.js";
import type { Section } from "../section.js";
import { compareCalls } from "./compare-calls.js";

const base = "openapi-fetch";

const clients = [base, "openapi-errors", "raw-fetch", "ky"];

const metrics: readonly Metric[] = ["200, stubbed", "403, stubbed", "200, loopback", "403, loopback"].map(
  (name) => ({ name, unit: "µs", against: "difference" }),
);

const notes = [
  "CPU time of the calling process for one call, calls one after the other, after half as many to warm up. Each client runs in a process of its own in each round; the server is in another. 200 is a GET whose data is read, 403 a POST with a JSON body whose error code is read. Every client sends the same credentials and reads the body as JSON.",
  "Stubbed: the platform's `fetch` is replaced by a function that makes a `Response` at once. `raw-fetch` has no library around it; where a client makes a `Request` of its own, the platform makes another of it over loopback.",
];

/** What a call costs besides the network. */
export const callSection: Section = {
  name: "call",
  title: "Calls",
  documents: ["flagship"],
  run: async ({ folder, rounds = 5, say }) => {
    ensurePeers();
    const outcomes = await compareCalls(
      clients,
      { stubbed: 6000, loopback: 2000 },
      { folder, rounds, say: (text) => say(`call: ${text}`) },
    );
    return { notes, comparisons: [{ title: "CPU per call", metrics, base, outcomes }] };
  },
};
