const chinese =
  /区别|區別|差别|差異|差异|不同(?=[之点处在是吗呢有\s，,。？?！!）)：:]|$)|异同|对比|比较(?![快慢大小好多少高低常容复简])|优缺点|优劣|利弊|而非|而不是|什么关系|哪个好|选哪|怎么选|如何选/u
const english =
  /\bdiffer(?:s|ence|ences)?\b|\bdifferent(?=\s+(?:from|than)\b|\s*[?？]?$)|\bcompar(?:e|es|ed|ing|ison|isons)\b|\bversus\b|\bvs\b|\bpros and cons\b|\badvantages?\b.*\b(?:over|disadvantages?)\b|\bdistinguish\b|\bcontrast\b|\binstead of\b|\brather than\b/iu
const japanese = /違い|相違|比較|異な/u
const korean = /차이|비교|다른\s?점|장단점/u

/** Returns whether a heading or question asks to set things against each other. */
export function asksToCompare(text: string): boolean {
  return [chinese, english, japanese, korean].some((words) => words.test(text))
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:优点|優點|优势|優勢|好处|장점|メリット|長所|\bpros|\badvantages?|\bbenefits?|\bstrengths?|\bupsides?)$/iu,
    /(?:缺点|缺點|劣势|劣勢|不足|弊端|局限性?|단점|デメリット|短所|\bcons|\bdisadvantages?|\bdrawbacks?|\bweaknesses|\blimitations?|\bdownsides?)$/iu,
  ],
  [
    /^(?:适用场景|适合场景|适用|适合|何时使用|when to use(?: it)?)$/iu,
    /^(?:不适用场景|不适合场景|不适用|不适合|何时不用|when not to use(?: it)?)$/iu,
  ],
]

/** Returns whether two names are opposites by themselves, such as what speaks for a thing and what against it. */
export function areOpposites(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) =>
    name
      .replace(/[（(].*$/u, '')
      .replace(/\s+of\s.*$/iu, '')
      .trim(),
  )
  if (a === undefined || b === undefined) return false
  return opposites.some(([good, bad]) => {
    const [ofA, ofB] =
      good.test(a) && bad.test(b) && !bad.test(a) ? [a.replace(good, ''), b.replace(bad, '')] : swapped(a, b, good, bad)
    return ofA !== undefined && ofA === ofB
  })
}

function swapped(a: string, b: string, good: RegExp, bad: RegExp): readonly [string?, string?] {
  return good.test(b) && bad.test(a) && !bad.test(b) ? [a.replace(bad, ''), b.replace(good, '')] : []
}

const ordinal =
  /^(?:第?[0-9一二三四五六七八九十]+[步个点条阶段种类层]?|(?:步骤|示例|例子?|案例|情况|问题|练习)\s?[0-9一二三四五六七八九十]*|(?:step|part|phase|stage|case|example|option|problem|exercise)\s?[0-9a-z]?|首先|其次|然后|再次|接着|最后|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|finally)$/iu

/** Returns whether a name only tells its place in a series, such as `第一步` or `Step 2`; such things follow one another. */
export function isOrdinal(name: string): boolean {
  return ordinal.test(name.replace(/[（(].*$/u, '').trim()) || /^第[0-9一二三四五六七八九十]+步/u.test(name)
}

const aspect =
  /^(?:定义|概念|原理|原因|背景|目的|作用|用途|应用|场景|应用场景|特点|性能|成本|影响|结果|方法|步骤|流程|安装|配置|联系|总结|结论|解决办法|解决方案|解决方法|是什么|为什么|怎么做|what|why|how|when|where|definition|purpose|usage|use cases?|performance|causes?|effects?|examples?|problem|solution|summary|conclusion|notes?)$/iu

/** Returns whether a name is what could be said of anything, such as `原理` or `Usage`, so that no two things bear such names. */
export function isAspect(name: string): boolean {
  return aspect.test(name.trim()) || (asksToCompare(name) && !/\bvs\b/iu.test(name))
}
