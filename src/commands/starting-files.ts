/** The configuration that `init` writes: every setting, explained, with its default. */
export const startingConfig = `# Settings of the lectures in this folder. Every line may go; what is left out has its default.
# Front matter in the notes (title, author, lang, theme, deck, ratio, detail, think, questions) wins over this file, flags
# win over both.

# Title of the lecture; by default the first heading of the notes.
# title: 大语言模型基础

# Author, for the title slides and the PDFs.
# author: 王老师

# Language of the notes, such as zh-Hans or en; by default recognised from the text.
lang: zh-Hans

# Theme of the slides: a name ("lectern theme list" shows them), a path such as ./mine, or a name with what is to differ,
# as in { name: lectern, accent: "#7a1f5c", logo: logo.svg, footer: "Deep learning, week 3" }.
theme: lectern

# What one deck holds: section (each section has a deck of its own) or lecture (one deck with all of them).
deck: section

# Shape of the slides: 16:9 or 4:3.
ratio: "16:9"

# How much of an answer its slides show: brief (the leads), points (key points) or full. The notes always hold it whole.
detail: points

# Whether question slides ask to think first.
think: true

# Whether pictures that the notes have on the network are fetched; else a placeholder stands in.
remote: false

# What to write for every deck: md (Marp Markdown), html (presentation), pdf; handout and notes (to be printed and
# read), pptx, anki (flashcards).
format: [md, html, pdf]

# Whether the PDF of a dark theme is printed in light colours.
lightPdf: false

# Whether the PDF of the slides holds the speaker notes as annotations.
pdfNotes: false

# Paper of handouts and notes: A4 or Letter.
paper: A4

# Slides on a page of the handout (2, 3, 4 or 6), and what stands beside them: lines, or the speaker's notes.
handout: { slides: 3, notes: lines }

# How the questions of the notes are marked up; by default found out. "lectern outline" says what was found.
# questions: h3

# Folder for the decks, from where this file lies.
out: output

# Whether warnings, such as a missing picture, make the build fail.
strict: false

# Browser to measure and print with; by default the one that comes with Lectern, then an installed Chrome or Edge.
# browser: /usr/bin/chromium
`

/** The lecture that `init` writes: one section, two questions. */
export const startingNotes = `# 大语言模型基础

## 1. 注意力机制

### 1. 什么是自注意力（self-attention）？

自注意力让序列中的每个词元（token）直接参考其他所有词元，并按相关程度汇总它们的信息。

- **查询（query）**：当前词元想找什么。
- **键（key）**：每个词元能提供什么线索。
- **值（value）**：找到之后真正取走的内容。

$$
\\mathrm{Attention}(Q, K, V) = \\mathrm{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V
$$

除以 $\\sqrt{d_k}$ 可以避免点积过大，使 softmax 保持有效的梯度。

### 2. MHA、MQA 和 GQA 有什么区别？

三者的区别在于多少个查询头共用一组键和值。共用得越多，推理时的 KV cache 越小，表达能力也可能随之下降。

| 方法 | 键值头数 | KV cache | 代表模型 |
|---|---|---|---|
| Multi-head attention（MHA） | 与查询头相同 | 最大 | GPT-3 |
| Grouped-query attention（GQA） | 每组一个 | 居中 | Llama 3 |
| Multi-query attention（MQA） | 只有一个 | 最小 | PaLM |

1. 追求质量、显存充足时，选择 MHA。
2. 需要兼顾速度与质量时，选择 GQA。
3. 显存非常紧张时，可以考虑 MQA。

> [!TIP]
> 幻灯片只放要点，完整的回答在演讲者备注里。放映时按 P 打开演讲者视图。
`
