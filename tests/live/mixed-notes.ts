/** Notes in Chinese and English with the blocks that slides have: lists, code, a table, a formula. */
export const mixedNotes = `# 注意力

## 为什么要除以根号 d？

点积的方差随维度增长，softmax 会饱和。

- **方差**：d 项之和的方差是 d。
- **梯度**：饱和之后几乎没有梯度。

## What does a mask do?

It hides the future.

\`\`\`python
scores[future] = -inf
\`\`\`

# Cost

## How does the cost grow?

| part | time |
| ---- | ---- |
| attention | square |

## 显存够不够？

要看 KV 缓存有多大：$n \\times d$。
`
