import {
  anaphora,
  askedBack,
  condition,
  connective,
  contrast,
  cueHead,
  example,
  expletive,
  figurePointer,
  lack,
  ordinals,
  pairs,
  pointer,
  restriction,
  summaryCue,
} from './patterns.js'

/** Two lines at 32 px, less the indent of an item, in em (P5). */
export const twoLines = 66

/** Returns whether a text is a whole sentence: no bracket, quotation or pair of connectives is torn (G1). */
export function isWhole(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || /^[,，;；。)）\]】、]|^[（(][^（()）]*[）)][。.]?$/u.test(text)) return false
  return !tearsBrackets(text) && pairs.every(([first, second]) => !first.test(text) || second.test(text))
}

function tearsBrackets(text: string): boolean {
  return ['（）', '()', '“”', '「」', '《》', '【】'].some(
    ([open = '', close = '']) => count(text, open) > count(text, close),
  )
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** Returns whether a sentence is understood only after the one before it (G2); a cue in front of it changes nothing. */
export function leansOnPrevious(text: string): boolean {
  if (tiesToPrevious(text)) return true
  const bare = summaryCue.test(text) ? text.replace(cueHead, '') : text
  return [text, bare].some((words) => anaphora.test(words) && !expletive.test(words))
}

/** Returns whether a sentence is tied to the one before by a connective or a contrast, whatever it speaks of (G2). */
export function tiesToPrevious(text: string): boolean {
  return connective.test(text) || contrast.test(text)
}

/** Returns whether a sentence points to something that is not on the slide (G3). */
export function pointsElsewhere(text: string, besideFigure: boolean): boolean {
  return pointer.test(text) || (!besideFigure && figurePointer.test(text))
}

/** Returns whether a sentence must not stand without the next one, which is set against it (G4). */
export function isContrasted(next: string | undefined): boolean {
  return next !== undefined && contrast.test(next)
}

/** Returns whether a sentence asks, announces, or supposes something whose consequence stands elsewhere (G5). */
export function saysNothingYet(text: string): boolean {
  return (
    isQuestion(text) ||
    askedBack.test(text) ||
    /[：:]["”’]?$/u.test(text) ||
    example.test(text) ||
    /[，,、]$/u.test(text) ||
    suspends(text)
  )
}

function isQuestion(text: string): boolean {
  return /[?？]["”’)）]*$|(?:吗|呢)[。]?$|(?:か|でしょうか)。$|(?:는가|은가|인가|을까|까요|나요)\.?$/u.test(text)
}

/** A condition without a comma has its consequence in another sentence. */
function suspends(text: string): boolean {
  return condition.test(text) && !/[，,、]|\bthen\b|면 |ば/u.test(text)
}

/** Returns whether a sentence begins an example, to which the rest of its paragraph belongs (G5). */
export function opensExample(text: string): boolean {
  return example.test(text)
}

/** Returns whether something takes at most two lines (G6). */
export function fitsTwoLines(width: number): boolean {
  return width <= twoLines
}

/**
 * Returns whether what follows a lead allows the lead to stand alone (G7): nothing denies or restricts it, or the lead
 * says itself that something is missing or bad, so that no reader takes it for its opposite.
 */
export function leavesLead(lead: string, value: string): boolean {
  return !restriction.test(value) || lack.test(lead)
}

/** Returns which member of a series a sentence opens, counted from 0; -1 for none. Alone it would promise others (G8). */
export function ordinalOf(text: string): number {
  return ordinals.findIndex((pattern) => pattern.test(text))
}
