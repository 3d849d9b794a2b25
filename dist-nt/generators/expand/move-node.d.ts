import type { Follow, Placed } from "../openapi/follow.js";
/** A node as another file can write it: its references lead to where they led. Unchanged within a file. */
export declare function moveNode<T>({ node, location }: Placed<T>, follow: Follow, toFile: string): T;
