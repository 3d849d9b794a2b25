/** What each extension of the error model looks like: the help for one that does not. */
export declare const validShapes: {
    readonly "x-errors": string;
    readonly "x-error-catalog": string;
    readonly "x-error": string;
    readonly "x-deviations": string;
    readonly "x-replay": string;
    readonly "x-replaced-by": string;
    readonly "x-openapi-errors": string;
    readonly "x-sensitive": string;
};
