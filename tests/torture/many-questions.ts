const subjects = ['缓存', '索引', '事务', '锁', 'the scheduler', 'a barrier', '注意力', 'back-pressure', '日志', '快照']

/** Returns notes with this many questions, fifty to a section, whose answers are a sentence, a list, a table or code. */
export function manyQuestions(count: number): string {
  const questions = Array.from({ length: count }, (_, index) => {
    const subject = subjects[index % subjects.length] ?? ''
    const section = index % 50 === 0 ? `## 第 ${1 + index / 50} 部分\n\n` : ''
    return `${section}### 第 ${index + 1} 问：${subject} 解决什么问题？\n\n${answerTo(index % 4, subject)}\n`
  })
  return `# 三百问\n\n${questions.join('\n')}`
}

function answerTo(shape: number, subject: string): string {
  if (shape === 0) return `${subject} 让后来的请求不必重做前面的工作。`
  if (shape === 1) return `- ${subject} 减少等待\n- ${subject} 占用内存\n- ${subject} 需要失效的办法`
  if (shape === 2) return `| 方面 | 说明 |\n| --- | --- |\n| 时间 | ${subject} 更快 |\n| 空间 | ${subject} 更大 |`
  return `先看代码：\n\n\`\`\`ts\nconst held = new Map<string, number>()\nheld.set('${subject}', 1)\n\`\`\``
}
