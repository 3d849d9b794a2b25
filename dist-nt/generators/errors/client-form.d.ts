/** Whether errors come with a client of ours, or are read beside another one. */
export type ClientForm = "package" | "companion";
