/** Whether text is a day of the calendar, as `2026-08-03` (RFC 3339 `full-date`). */
export declare function isCalendarDate(text: string): boolean;
