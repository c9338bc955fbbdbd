/** Asks for one of the things that follow: 下列, 以下哪, which of the following, 次のうち, 다음 중. */
const choices: readonly RegExp[] = [
  /(?:下列|以下|下面|下述).{0,16}(?:哪|正确|错误|属于)|哪一?[个项种]/u,
  /\b(?:which (?:one )?of (?:the following|these|those)|choose (?:the|one|all)|select (?:the|one|all)|true or false)\b/iu,
  /次の(?:うち|中|選択肢)|正しい(?:もの|の)/u,
  /다음 ?(?:중|보기)|(?:옳은|맞는|틀린) ?것/u,
]

/** Returns whether a question asks to choose among options, so that a list of boxes below it is no list of tasks. */
export function asksChoice(title: string): boolean {
  return choices.some((choice) => choice.test(title))
}
