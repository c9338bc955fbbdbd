/** What is read where no notes are named. */
export const defaultInput = 'content'
