/** M03: smallest sizes of type in px at 1280×720, of cells, of code and of whatever is read besides. */
export const typeFloors = { cell: 21.3, code: 20, any: 16 } as const
