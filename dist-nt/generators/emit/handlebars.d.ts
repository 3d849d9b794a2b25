/** Handlebars in one file: its modules take twice as long to load, and keep source maps that nobody reads. */
export declare const Handlebars: typeof import("handlebars");
