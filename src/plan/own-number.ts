/** A number that a text brings along, with its mark: `1）`, `(2)`, `3、`, `④`. */
export const ownNumber = /^\s*(?:[（(]\s*(\d{1,2})\s*[)）]|(\d{1,2})\s*(?:[)）、]|[.．](?!\d))|([①-⑳]))\s*(?=\S)/u
