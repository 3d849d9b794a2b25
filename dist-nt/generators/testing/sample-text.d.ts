import type { ResponseBody } from "../contract/contract.js";
import type { FindValid } from "../samples/value-samples.js";
import type { DescribedBody } from "../shapes/described-operation.js";
/** The body of a success that is no JSON, as the text that is sent: one item of a stream, and nothing of a file. */
export declare function sampleText({ form, mediaType }: ResponseBody, body: DescribedBody | undefined, find: FindValid): {
    readonly mediaType: string;
    readonly body: string;
};
