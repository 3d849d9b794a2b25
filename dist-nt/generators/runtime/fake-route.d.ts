import type { OperationContract } from "./operation.js";
/** Finds what belongs to a request; `undefined` where nothing does. */
export type FindRoute<Route> = (method: string, pathname: string) => Route | undefined;
/** A path that ends in a longer and plainer template belongs to it alone: `/cards/active` is no `/cards/{cardId}`. */
export declare function createRouter<Route extends {
    readonly operation: OperationContract;
}>(routes: readonly Route[]): FindRoute<Route>;
/** The most exact templates first. */
export declare function sortRoutes<Route extends {
    readonly operation: OperationContract;
}>(routes: readonly Route[]): readonly Route[];
/**
 * Matches URLs by a template.
 *
 * @param base what is in front of it, without a slash at the end; anything by default
 */
export declare function toPattern(template: string, base?: string): RegExp;
/** The values of the parameters in a path that a template matches. */
export declare function readPath(template: string, pathname: string): Readonly<Record<string, string>>;
