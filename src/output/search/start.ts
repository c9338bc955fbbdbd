// The script of the index page; the build of Lectern puts it in one file, which the page holds.
import { type ListedQuestion, listedQuestions } from './listed-questions.js'
import { type SearchParts, startSearch } from './search-box.js'
import type { SearchData } from './search-data.js'

function part<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

const parts: SearchParts = {
  form: part('search'),
  field: part('query'),
  status: part('found'),
  results: part('results'),
  list: part('hits'),
  more: part('more'),
  contents: part('contents'),
}
const data = JSON.parse(part('answers').textContent ?? '') as SearchData
let listed: ListedQuestion[] | undefined
startSearch(
  parts,
  () => {
    listed ??= listedQuestions(document, data)
    return listed
  },
  data.words,
)

// What is folded away is printed too.
window.addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true
})
