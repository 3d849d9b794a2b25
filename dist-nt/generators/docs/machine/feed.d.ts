import { type OutputFile } from "../../io/output.js";
import type { Site } from "../site.js";
/**
 * The feed of changes (Atom, RFC 4287), if there are any. Its ids are made of the names of the client and the
 * release, so that they stay when the site moves. Its links are relative: to where the docs are published, else to
 * the feed itself, and `self` is left out.
 */
export declare function renderFeed(site: Site): readonly OutputFile[];
