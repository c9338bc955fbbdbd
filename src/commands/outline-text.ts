import type { Lecture, Section } from '../model.js'

/** Returns an outline as a tree: the lecture, its sections, their questions and topics, each with its line. */
export function outlineTree(lecture: Lecture): string {
  const { title, lang, convention, confidence, sections, dropped } = lecture
  const head = `${title} (${lang}, questions: ${convention}, confidence ${confidence.toFixed(2)})`
  const removed = countBy(dropped.map(({ reason }) => reason)).map(([reason, count]) => `${count} × ${reason}`)
  const left = removed.length > 0 ? [`left out: ${removed.join(', ')}`] : []
  return `${[head, ...sections.flatMap(sectionLines), ...left].join('\n')}\n`
}

function sectionLines({ title, origin, questions }: Section): string[] {
  const lines = questions.map(({ role, title: asked, origin: place }) => {
    const mark = role === 'question' ? '?' : '·'
    return `    ${mark} ${asked}  ${place.file}:${place.line}`
  })
  return [`  ${title}  ${origin.file}:${origin.line}`, ...lines]
}

function countBy(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

/** Returns outlines as data; the order of the keys is stable. */
export function outlineJson(lectures: readonly Lecture[]): object {
  return {
    lectures: lectures.map(({ title, lang, convention, confidence, sections, dropped }) => ({
      title,
      lang,
      convention,
      confidence,
      sections: sections.map((section) => ({
        title: section.title,
        line: section.origin.line,
        questions: section.questions
          .filter(({ role }) => role === 'question')
          .map(({ title: asked, origin, rating }) => ({
            title: asked,
            line: origin.line,
            ...(rating === undefined ? {} : { rating }),
          })),
        topics: section.questions
          .filter(({ role }) => role === 'topic')
          .map((topic) => ({ title: topic.title, line: topic.origin.line })),
      })),
      dropped: dropped.map(({ origin, reason, text }) => ({ line: origin.line, reason, text })),
    })),
  }
}
