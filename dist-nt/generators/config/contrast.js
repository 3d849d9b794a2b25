/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
 *
 * @param one `#rrggbb`, as is the other
 */
export function contrastOf(one, other) {
    const [a, b] = [luminanceOf(one), luminanceOf(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
function luminanceOf(colour) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => toLinear(colour.slice(at, at + 2)));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function toLinear(channel) {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
