import type { OperationContract } from "immersve-client/runtime/operation";
import type { RequestInput } from "immersve-client/runtime/started-call";
import { operation } from "../client/operation-contract.js";

/** What may be sent twice: a read, a write with its key, a write of which the caller gave no key, no write at all. */
export type Replay = "safe" | "keyed" | "keyless" | "once";

const keyed: Partial<OperationContract> = {
  replay: "keyed",
  replayKey: { in: "header", name: "idempotency-key" },
};

const codes = { "403": ["KYC_REQUIRED"] };

/** Operations by what may be sent twice of them. */
export const operations: Readonly<Record<Replay, OperationContract>> = {
  safe: operation({ method: "GET", replay: "safe", codes }),
  keyed: operation({ ...keyed, codes }),
  keyless: operation({ ...keyed, codes }),
  once: operation({ replay: "once", codes }),
};

/** What each is called with. */
export const inputs: Readonly<Record<Replay, RequestInput>> = {
  safe: {},
  keyed: { header: { "idempotency-key": "key-7" }, body: { amount: 5 } },
  keyless: { body: { amount: 5 } },
  once: { body: { amount: 5 } },
};
