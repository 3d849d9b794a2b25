import type { Checked } from "./check-response.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";
/** What was seen of a contract while its responses were recorded. Plain data; reports of several processes are merged. */
export interface ContractReport {
    /** What it is, for who reads it. */
    readonly format: "openapi-errors/contract-report/1";
    readonly api: {
        readonly title: string;
        readonly version: string;
    };
    readonly operations: readonly ReportedOperation[];
    /** All that the document says may happen, seen or not. */
    readonly pairs: readonly ReportedPair[];
    /** Each with the number of responses that have it. */
    readonly findings: readonly ReportedFinding[];
    /** Requests to the API that no operation has. */
    readonly unmatched: readonly UnmatchedRequest[];
    /** Why responses could not be checked, such as a package that is not installed. */
    readonly problems: readonly string[];
    /** Responses of the API. */
    readonly responses: number;
    /** Those of them whose bodies were not checked: streams, bytes, and what is too long. */
    readonly unreadBodies: number;
    /** Responses of other hosts, which were not looked at. */
    readonly elsewhere: number;
}
/** An operation of a report. */
export interface ReportedOperation {
    readonly id: string;
    readonly method: string;
    readonly path: string;
}
/** A status of an operation, or one of its codes. */
export interface ReportedPair {
    readonly operation: string;
    /** Such as `403`, `5XX` or `default`. */
    readonly status: string;
    /** `undefined` for a status without codes. */
    readonly code?: string;
    /** How many responses had it. */
    readonly count: number;
}
/** A finding and how often it was made. */
export interface ReportedFinding extends Finding {
    readonly count: number;
}
/** A request that no operation has. */
export interface UnmatchedRequest {
    readonly method: string;
    /** Without the query, redacted. */
    readonly path: string;
    readonly count: number;
}
/** Counts what is seen. */
export interface Tally {
    readonly addChecked: (operation: string, checked: Checked) => void;
    /** A request that no operation has, and the status with which it was answered. */
    readonly addUnmatched: (method: string, path: string, status: number) => void;
    readonly addProblem: (problem: unknown) => void;
    readonly add: (what: "elsewhere" | "unreadBodies") => void;
    readonly report: () => ContractReport;
}
/** A tally in which nothing was seen yet. */
export declare function createTally(api: ContractReport["api"], documented: DocumentedResponses, contracts: readonly OperationContract[]): Tally;
