/** Sizes of the text inside a drawing, px at 1280×720: the smallest that the last row can read (P20), and that of the text around it, beyond which it does not grow (M03). */
export const textInDrawing = { readable: 16, largest: 32 } as const
