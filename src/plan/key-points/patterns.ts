/**
 * The closed lists by which sentences are judged, version 1. All languages are tried on every sentence: notes mix them.
 * Every pattern of an opening is anchored; code and formulas in the sentence stand as `X`.
 */

/** Quotation marks and brackets that may stand before the first word. */
const lead = '^[\\s“"‘「『（(\\[*]*'

/** Compiles the openings of several languages. */
function opening(flags: string, ...sources: readonly string[]): RegExp {
  return new RegExp(`${lead}(?:${sources.join('|')})`, flags)
}

/** Words that point back to a sentence before: a reader of the slide would not know what they mean. */
export const anaphora = opening(
  'u',
  '(?:在|由于|对于|通过|基于|为了|除了|根据|与|和|从|用|把|将|以|当|针对|关于|鉴于|正是|正因为?|如果)?(?:这|那(?!么)|它|他们|她们|该(?!不该)|此(?!起彼伏)|其(?!实|次|一|二|三|四|他的?人))',
  '(?:两者|二者|三者|前者|后者|上述|上面|以上|如上|同理|所谓的?这)',
  '(?:This|That|These|Those|It|They|He|She|Its|Their|Them|His|Her|Such|Neither|Here|One of them|Another|Others)\\b',
  'Both\\b(?!.*\\band\\b)',
  'The (?:latter|former|same|above|following|other|second|third|next|rest)\\b',
  '(?:In|With|By|For|From|Of|On|At|To|After|Before|Because of|Due to|Using|Through|Under|Unlike|Like|Despite|If|When|Since|As|While|Once|Without|During|Instead of|Apart from) (?:all |both |each |one of )?(?:doing |do )?(?:this|that|these|those|such|them|it|so|they)\\b',
  '(?:All|Each|Some|Most|Many|None|Both) of (?:this|that|these|those|them)\\b',
  '(?:これ|それ|あれ|この|その|あの|こう|そう|そこ|ここ|彼)',
  '(?:이것|그것|이는|이를|이들|이런|이러한|그런|그러한|이 |그 |이때|그때|여기)',
)

/** `It` that points nowhere: `It is possible to …`. */
export const expletive =
  /^It(?:'s|’s| is| was| has been) (?:\w+ly )?(?:also )?(?:possible|impossible|important|recommended|necessary|common|preferred|better|best|easy|hard|worth|useful|difficult|advisable|preferable|safe|good|bad)\b/u

/** Words that tie a sentence to the one before without naming anything in it. */
export const connective = opening(
  'u',
  '(?:因此|因而|所以|由此|从而|于是|可见|故而?[，,]|那么(?!多)|否则|不然|也就是|换句话说|换言之|即(?:[：:，,]|是|可)|进而|此外|另外|除此之外|与此同时|同时(?!性)|另一方面|相应地|类似地?|同样|并且|并(?:在|将|不|通过|没有|非)|而且|而(?!今)|且|又(?:称|叫|名|因)?|也(?!许)|还(?:有|要|需|可|会|能|是|包括|应)|再加上|甚至|毕竟|当然|尤其|特别是|接着|随后|之后|然后|最终[，,]|结果[，,]|具体(?:来说|而言|来讲)|其中|答[：:])',
  '(?:Therefore|Thus|Hence|So|Also|And|Or|Then|Otherwise|Instead|Moreover|Furthermore|Additionally|Besides|Similarly|Likewise|Meanwhile|As a result|Consequently|Accordingly|That is|In other words|In addition|In turn|In fact|Indeed|For this reason|Because of (?:this|that)|After that|Afterwards|Later|Eventually|Note that|Specifically|In particular|Again|Only then|Even so|Even then|Not only|Plus|Where|Which|Because|Hopefully|Answer:)\\b',
  '(?:また|そして|さらに|したがって|だから|つまり|なお|しかも|同様に|そのため|すると)',
  '(?:그래서|따라서|그리고|또한|또|그러므로|즉|이처럼|게다가|때문에)',
)

/** Words that set a sentence against the one before; who shows one shows both (G4). */
export const contrast = opening(
  'u',
  '(?:但(?!书)|然而|不过|可是|却|反之|相反|只是|遗憾的是|问题是|而(?!且|今)(?!是))',
  '(?:However|But|Yet|Nevertheless|Nonetheless|On the other hand|Conversely|In contrast|On the contrary|Unfortunately|Still,)\\b',
  '(?:しかし|だが|ただし|ところが|一方|けれども|でも)',
  '(?:하지만|그러나|그런데|다만|반면|그렇지만)',
)

/** Words that open a clause behind a comma, besides those that open a sentence so. */
export const clauseOpener = opening(
  'u',
  '(?:因为|由于|这|那|即|使|让|导致|以便|以免|只有|只要|虽然|尽管|不仅|此时|最后|相当于|为了|除了|当|反而)',
  '(?:これ|それ)',
  '(?:but|because|so|while|whereas|which|who|where|when|since|although|though|if|unless|hence|thus|therefore|then|otherwise|instead|yet|with|making|allowing|causing|resulting|leading|especially|including|such as|in order to|rather than|as well as)\\b',
)

/** Words that say: this is the answer in one sentence. */
export const summaryCue = opening(
  'u',
  '(?:[^，。：:的这那它其该此]{1,14}的(?:本质|核心(?:思想|思路|目标)?|关键)(?:就?是|在于)|用?一句话|总之|总的来说|总的来看|总而言之|总体来说|总体而言|总结|综上|简单来说|简单地?说|简单讲|简而言之|简言之|概括(?:来说|地说|起来)?|核心(?:思想|思路|目标|原因|区别|差异)?(?:是|在于|就是)|本质上|本质(?:是|在于)|关键(?:是|在于|就是)|归根结底|说到底|先给结论|结论(?:是|[：:])|重点(?:是|在于)|最重要的(?:是|一点))',
  '(?:In short|In summary|In brief|In essence|To summari[sz]e|To sum up|In a nutshell|In conclusion|Overall|The (?:key|main|basic|core|central) (?:idea|point|difference|insight|reason|takeaway)\\b|Essentially|Put simply|Simply put|The bottom line|TL;?DR|The short answer|The answer is)',
  '(?:要するに|まとめると|結論(?:は|から|として)|一言で|簡単に言うと)',
  '(?:요약하면|요약하자면|한마디로|결론적으로|정리하면|핵심은)',
)

/** Only a cue that opens the sentence, with its comma: what follows is judged as a sentence of its own. */
export const cueHead = /^[^，,：:]{1,12}[，,：:]\s*/u

/** Words that open an example or a supposition; the sentences after them in the paragraph belong to it (G5). */
export const example = opening(
  'u',
  '(?:例如|比如|譬如|举例|举个|假设|假如|假定|设想|想象|试想|以[^，。]{1,14}为例|可以用[^，。]{1,10}打比方|打个比方|拿[^，。]{1,14}来说)',
  "(?:For example|For instance|E\\.g\\.|Suppose|Imagine|Consider|Let'?s|Let’s|Say,|As an example|Assume|Take\\b|Given\\b|Lets\\b)",
  '(?:たとえば|例えば|仮に)',
  '(?:예를 들|가령|예컨대)',
)

/** A condition whose consequence may stand in the next sentence. */
export const condition = opening(
  'u',
  '(?:如果|假如|若(?!干)|倘若|要是|一旦)',
  '(?:If|Unless|Provided)\\b',
  '(?:もし)',
  '(?:만약|만일)',
)

/** Words that point to another place of the notes (G3). */
export const pointer = new RegExp(
  [
    '上述|上文|如上|如下(?!图|表)|(?<![\\d%个种年月天层岁次元]\\s?)以下(?!线程)|下述|(?<!上)下文|前者|后者|见上|见下|前面(?:提到|说|讲|介绍)|刚才|前文(?:所|已|提|说|讲|中)|后文|下面(?:的|是|几|这|我|介|给|代|两|将|会|哪|来|就)|上面(?:的|提|说|代|介|两|这|例)|这里的?(?:代码|例子)|该(?:代码|例)',
    '\\b(?:as follows|the following|(?:the|see|shown|described|mentioned|listed|defined|code|example|snippet|as) (?:above|below)|above-mentioned|(?:above|below) (?:code|example|list|snippet|table)|aforementioned|previously|former|latter|(?:next|last|previous) (?:section|chapter|example|question))\\b',
    '上記|下記|前述|以下の|次の(?:よう|図|表)',
    '위의|아래의|아래와|다음과 같|앞서|위와 같',
  ].join('|'),
  'iu',
)

/** Words that point to a picture, table or code; they may stand beside it only. */
export const figurePointer =
  /如图|下图|上图|左图|右图|见图|图中|图\s?\d|如表(?!现|达|示|明)|[上下]表(?![现达示述明])|见表|表\s?\d|图示|(?:Figure|Fig\.|Table|Listing|Diagram) ?\d|\b(?:figure|diagram|picture|image|chart|plot|table) (?:above|below|shows|illustrates)|次の図|図\s?\d|아래 그림|그림 ?\d/iu

/** Members of a series, in order; the first group that a sentence's opening matches is its place. */
export const ordinals: readonly RegExp[] = [
  opening(
    'u',
    '(?:[（(]?1[）)]|①|首先|第一(?:步|点|种|个)?[，,、：:是]|其一|一是|(?:First|Firstly|First of all)\\b(?=,| )|まず|첫째|먼저)',
  ),
  opening(
    'u',
    '(?:[（(]?2[）)]|②|其次|第二(?:步|点|种|个)?[，,、：:是]|其二|二是|(?:Second|Secondly|Next)\\b(?=,)|次に|둘째)',
  ),
  opening(
    'u',
    '(?:[（(]?3[）)]|③|再次[，,]|再者|然后[，,]|接着[，,]|第三(?:步|点|种|个)?[，,、：:是]|其三|三是|(?:Third|Thirdly|Then)\\b(?=,)|셋째)',
  ),
  opening('u', '(?:[（(]?4[）)]|④|第四(?:步|点|种|个)?[，,、：:是]|其四|四是|(?:Fourth|Fourthly)\\b(?=,)|넷째)'),
  opening(
    'u',
    '(?:[（(]?5[）)]|⑤|最后[，,]?|第五(?:步|点|种|个)?[，,、：:是]|五是|(?:Finally|Lastly|Last)\\b(?=,)|最後に|마지막으로)',
  ),
]

/** Halves of paired connectives: where the first stands and the second does not, the sentence is torn. */
export const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^虽然|^尽管/u, /但|可是|然而|却|仍|还是|不过|也/u],
  [/^不仅|^不但|^不光/u, /而且|还|也|甚至|[，,].*更/u],
  [/^因为/u, /[，,]/u],
  [/^如果|^假如|^若(?!干)|^一旦|^要是/u, /[，,：:]/u],
  [/^与其/u, /不如/u],
]

/** A lead that is but a number of its kind: 第 3 步, 示例二, Step 4. */
export const bareNumber =
  /^(?:第\s*)?[\d０-９一二三四五六七八九十百]+\s*(?:个|种|项|条|点|步|层|级|阶段|部分|方面|类|章|节|次|轮)?$|^(?:步骤|阶段|示例|例子?|方法|方案|情况|场景|案例|问题|step|phase|stage|part|example|case|option|method|approach|rule|tip|scenario|level|round)\s*[\d０-９一二三四五六七八九十IVX]{0,4}$/iu

/** What a value that restricts or denies its lead begins with (G7). */
export const restriction = opening(
  'iu',
  '(?:不(?!同|仅|断|但|光|管|过|少|妨)|没|无(?!论|线|向|监督)|未(?!来)|非(?!常)|并非|并不|仅|只(?:有|能|在|支|适|需|要)?|别|勿|避免|禁止|除了|除非|难以|很少)',
  "(?:not|no|never|only|don'?t|don’t|do not|doesn'?t|does not|cannot|can'?t|can’t|without|avoid|hardly|rarely|none|neither|unless|except)\\b",
  '(?:ない|できない|のみ|だけ)',
  '(?:안 |못 |없|아니|오직|단지)',
)

/** Words of a lead that says itself that something is missing or bad. */
export const lack =
  /缺乏|缺少|缺失|缺点|不足|不够|不能|不可|无法|没有|难以|禁止|避免|有限|局限|瓶颈|困难|过高|过低|\b(?:lack|missing|no|not|never|without|limited|limitations?|drawbacks?|disadvantages?|avoid|cannot|can'?t|don'?t|poor|insufficient)\b|不足|欠如|できない|부족|불가/iu

/** Between the term and what defines it. */
export const definition =
  /^(?:所谓的?)?(?<zh>[^，。；：:？?！!]{1,30}?(?:（[^）]*）)?(?:\([^)]*\))?)[，,]?\s*(?:本质上)?(?:指的是|是指|即是|就是|是一|被?称为|叫做|定义为|被定义为|用于|用来|表示|衡量|(?<![不可还但要只总若或如于像])是(?!否|因为|由于|在|如何|为什么))|^(?:An? |The )?(?<en>(?:[\w`'’()./+-]+ ){0,7}[\w`'’()./+-]+) (?:is|are|refers? to|means?|stands? for|is defined as|consists? of|describes?|denotes?)\b|^(?<ja>[^。、，]{1,25})(?:とは|は)|^(?<ko>[^.,]{1,25}?)(?:이란|란|은|는) /u

/** Words that ask, for the terms that a question is about. */
export const askingWords =
  /什么|为什么|如何|怎么|怎样|哪些|哪几|哪个|哪种|多少|区别|对比|不同|介绍|一下|简述|请问|谈谈|说说|解释|是否|可以|有没有|以及|作用|原理|特点|优缺点|なぜ|どのように|とは|何ですか|教えてください|무엇인가|왜|어떻게/gu

/** English words too common to tell what a text is about. */
export const commonWords: ReadonlySet<string> = new Set(
  'a an the and or but of to in on at by for with from as is are was were be been being do does did can could should would will may might must have has had it its this that these those they them their there here what which who whom whose why when where how not no yes if then than so such you your we our i my he she his her one two any all some each between among into out up down over about more most other use used using difference compare explain describe list give tell'.split(
    ' ',
  ),
)

/** Questions that ask for a reason, and words by which a sentence gives one. */
export const whyQuestion = /为什么|为何|原因|\bwhy\b|なぜ|왜/iu
export const cause =
  /因为|由于|为了|避免|防止|从而|使得?|让|以便|原因|主要|因此|\b(?:because|since|so that|in order to|to avoid|prevents?|allows?|lets?|makes?|reason|therefore)\b|ため|から|때문|위해/iu

/** What a sentence begins with that explains the letters of the formula above it. */
export const formulaLegend = opening('iu', '(?:其中|式中|这里)', '(?:where|here)\\b', '(?:ここで)', '(?:여기서)')

/** Questions that a definition answers. */
export const meaningQuestion =
  /什么是|是什么|指什么|什么意思|何谓|含义|定义|概念|的理解|介绍|\bwhat(?: is|'s| are| does .* (?:mean|do))\b|\b(?:define|definition|meaning)\b|とは|(?:이란|란|은|는) 무엇|^[^?？]*$/iu
/** Questions that set things against each other: what is true of one of them is no answer. */
export const comparisonQuestion =
  /区别|差异|不同|异同|对比|比较|优缺点|利弊|\b(?:differences?|different|differs?|compare[ds]?|comparison|versus|vs|pros and cons)\b|違い|차이/iu

/** Questions that ask for a way, and words by which a sentence names one. */
export const howQuestion = /如何|怎么|怎样|怎麽|\bhow\b|どのように|どうやって|어떻게/iu
export const means =
  /通过|使用|采用|利用|可以|需要|应该|只要|调用|\b(?:you (?:can|could|need|have|should|must|may)|can be|by \w+ing|use[ds]?|using|via|run|set|install|through|with)\b|使い|使って|によって|사용|통해/iu

/** Questions for several things; a sentence that names none of them is no answer. */
export const listQuestion =
  /哪些|哪几|几种|有什么|\b(?:what are the|which are|what \w+ (?:are|can)|list)\b|어떤 것|どんな/iu
/** Sentences that only say that something comes, or how many. */
export const announcement =
  /^(?:Below|Following|Here)\b|^There (?:are|is) (?:\w+ ){0,2}?(?:a few|several|many|two|three|four|five|six|some|different|multiple|various|numerous|\d+)\b|\b(?:several|different|various|a number of) (?:\w+ )?(?:types?|kinds?|ways?|sources?|reasons?|methods?|options?)\b|\bhas (?:two|three|four|five|several|many)\b|有(?:很多|许多|多种|多个|几种|几个|[两三四五六七八九十\d]+[种个类点])[^，。]*$/iu
/** Sentences about the question itself. */
export const askedBack =
  /^(?:这|那)(?:确实|真)?是一?个[^，。]{0,8}问题|要回答(?:这个|该|此)问题|^(?:That|This|It) is an? (?:\w+ )?(?:good|great|interesting|tricky|common) question/iu
/** Sentences that stand beside the answer. */
export const aside =
  /^[^\p{L}\p{N}]*(?:Note|Update|Warning|Tip|Caution|Deprecated|Fully deprecated|Example|注意|注[：:]|提示|补充|PS)[^\p{L}]/iu
/** Words that turn what they announce into its opposite: who drops them misleads. */
export const reversal =
  /不(?:要|能|应|可|得|会|是|推荐|建议)|没有|避免|禁止|错误|误区|缺点|反模式|\b(?:not|never|avoid|don'?t|don’t|cannot|can'?t|wrong|mistakes?|bad|without|except|deprecated|disadvantages?|drawbacks?)\b/iu
/** Sentences that say no more of things than that they are not the same. */
export const onlyDiffers =
  /^[^，,。]*(?:存在|有)着?(?:显著|明显|较大|很大|本质|根本)(?:上|性)?的?(?:差异|差别|区别|不同)。?$|^[^,]*\bdiffer in (?:several|many|some|a few|the following)\b[^,]*$/iu
