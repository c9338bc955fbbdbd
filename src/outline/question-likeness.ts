/** Words that open or carry a question where authors leave the question mark out. */
const questionWords =
  /什么|为何|为什么|如何|怎么|怎样|哪些|哪种|哪几|是否|区别|多少|介绍下|介绍一下|请解释|^(?:what|why|how|when|where|which|who|is|are|do|does|did|can|could|should|would|explain|describe|compare)\b/i

/** Returns how much a title reads like a question: 1 with a question mark, 0.7 with a question word, else 0. */
export function questionLikeness(title: string): number {
  if (/[?？]/.test(title)) return 1
  return questionWords.test(title) ? 0.7 : 0
}
