import type { FakeEntry, OperationFakes } from "./fake-entries.js";
/** The error that a request causes in the sandbox of an API; `undefined` where it causes none. */
export declare function findTriggered({ operation, errors }: OperationFakes, request: Request): Promise<FakeEntry | undefined>;
