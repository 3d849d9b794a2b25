import type { PublishedDocs } from "./error-contract.js";
/** The page of the code where it has one, else that of the status. */
export declare function findDocsPage({ url, statusPages, codePages }: PublishedDocs, status: number, code: string | undefined): string;
