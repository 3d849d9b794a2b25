/** The place of codes from `x-errors`, if neither the configuration nor a body shows another. */
export const defaultCodePath = ["errorCode"];
