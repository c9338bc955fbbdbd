/** Overflow that rounding explains, px (M01). */
export const tolerance = 1
