/** Returns which of the weights that are there stand for regular and bold, as browsers choose them; undefined where there is none. */
export function nearestWeights(
  there: readonly number[],
): { readonly 400: number; readonly 700: number | undefined } | undefined {
  const sorted = [...there].sort((one, other) => one - other)
  const regular =
    sorted.find((weight) => weight >= 400 && weight <= 500) ?? sorted.findLast((weight) => weight < 400) ?? sorted[0]
  if (regular === undefined) return undefined
  const bold = sorted.find((weight) => weight >= 700) ?? sorted.findLast((weight) => weight >= 600)
  return { 400: regular, 700: bold !== undefined && bold > regular ? bold : undefined }
}
