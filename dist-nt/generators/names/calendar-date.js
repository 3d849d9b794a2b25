/** Whether text is a day of the calendar, as `2026-08-03` (RFC 3339 `full-date`). */
export function isCalendarDate(text) {
    const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split("-").map(Number) : [];
    return day >= 1 && day <= countDays(year, month);
}
/** No days where there is no such month. */
function countDays(year, month) {
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return days[month - 1] ?? 0;
}
