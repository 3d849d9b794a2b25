import type { OperationContract } from "./operation.js";
/**
 * Finds the operation of a request by its method and URL: `undefined` where the API has none for it, `elsewhere` where
 * it goes to no server of the API.
 */
export type FindRoute = (method: string, url: string) => OperationContract | "elsewhere" | undefined;
/**
 * What finds the operations of an API.
 *
 * @param baseUrls what takes the place of the document's servers: http(s) URLs, where the port may be `*`
 * @throws {TypeError} for a base URL that is none, and where neither it nor the document says where the API is
 */
export declare function createFindRoute(operations: readonly OperationContract[], baseUrls?: readonly string[]): FindRoute;
