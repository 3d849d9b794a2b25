/** Has Node keep what it compiles for the next run; from 22.1 on it can. For each thread by itself. */
export declare function keepCompiled(): void;
