/** Names that editors and people give a picture when they say nothing about it. */
const nothing =
  /^(?:image|img|picture|pic|photo|figure|fig|screenshot|screen ?shot|alt(?: ?text)?|untitled|图片?|图像|截图|截屏|照片|插图|配图|示意图|(?:在这里|请)(?:插入|添加)图片描述|画像|그림|이미지)?[\s\d_.-]*$/iu

const fileName = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|ico)$/i

/** Returns what an alternative text says about its picture; empty where it only names a file, a number or a picture. */
export function telling(alt: string, url: string): string {
  const text = alt.trim()
  const stem =
    url
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1)
      ?.replace(fileName, '') ?? ''
  const isNumber = /^[\da-f]{6,}(?:[-_][\da-f]+)*$/i.test(text) || /^\d+(?:x\d+)?$/.test(text)
  const isName = fileName.test(text) || (text === stem && !/[^\p{ASCII}]/u.test(text))
  return isNumber || isName || nothing.test(text) ? '' : text
}
