/** How grave a finding is: errors keep decks from being written, warnings do not. */
export type Severity = 'error' | 'warning'

/** Every rule that a diagnostic can name, with its severity and what it is about. */
export const rules = {
  'encoding-unknown': { severity: 'error', about: 'A file that is neither UTF-8, UTF-16 nor GB18030.' },
  'file-unreadable': { severity: 'error', about: 'A file that cannot be read.' },
  'front-matter-invalid': {
    severity: 'warning',
    about: 'Front matter that is not valid YAML or holds an unknown setting.',
  },
  'no-questions': { severity: 'warning', about: 'Notes in which no question was found; slides follow the headings.' },
  'outline-unsure': { severity: 'warning', about: 'Notes whose questions may be marked up in either of two ways.' },
  'markup-repaired': { severity: 'warning', about: 'Markup that was certainly meant otherwise and is read as meant.' },
  'no-content': { severity: 'error', about: 'Notes without anything to show.' },
  'empty-answer': { severity: 'warning', about: 'A question without an answer.' },
  'missing-figure': { severity: 'warning', about: 'A picture that is not there; a placeholder names it.' },
  'figure-outside': { severity: 'warning', about: 'A picture outside the folder of the notes; it is not read.' },
  'figure-remote': { severity: 'warning', about: 'A picture on the network, which is asked only with --remote.' },
  'figure-unreachable': { severity: 'warning', about: 'A picture on the network that cannot be fetched.' },
  'figure-unreadable': { severity: 'warning', about: 'A picture file that no browser can show.' },
  'figure-heavy': { severity: 'warning', about: 'A picture that makes its deck much larger.' },
  'figure-small-text': { severity: 'warning', about: 'A drawing whose text is too small to be read on its slide.' },
  'diagram-invalid': { severity: 'warning', about: 'A diagram that cannot be drawn; its source is shown as code.' },
  'formula-invalid': { severity: 'warning', about: 'A formula that cannot be typeset; its source is shown.' },
  'split-inside-sentence': { severity: 'warning', about: 'A sentence too long for one slide, continued on the next.' },
  'scale-reduced': { severity: 'warning', about: 'A piece that fits only below the smallest body size.' },
  overflow: { severity: 'error', about: 'Content that leaves its slide.' },
  overlap: { severity: 'error', about: 'Text or a picture that stands on another.' },
  'text-too-small': { severity: 'error', about: 'Text set smaller than it can be read from the back.' },
  'contrast-low': { severity: 'error', about: 'Text whose colour stands out too little from what it stands on.' },
  'font-single-weight': { severity: 'warning', about: 'A font of the lecturer without a bold weight.' },
  'theme-pale': { severity: 'warning', about: 'A theme made for Marp whose colours are paler than slides should be.' },
  'theme-invalid': { severity: 'error', about: 'Tokens or rules of a theme that cannot be read.' },
  'theme-metadata': { severity: 'error', about: 'A theme that does not say what it is.' },
  'theme-contrast': { severity: 'error', about: 'Colours of a theme too close to what they stand on.' },
  'theme-colors-alike': { severity: 'warning', about: 'Colours of a theme that not everybody can tell apart.' },
  'theme-type-small': { severity: 'error', about: 'A size of type of a theme that cannot be read from the back.' },
  'theme-loads': { severity: 'error', about: 'A theme that loads something.' },
  'theme-raw-value': { severity: 'error', about: 'A colour or size of type of a theme that is no token.' },
  'theme-unmeasurable': { severity: 'error', about: 'A rule of a theme that keeps slides from being measured.' },
  'not-verbatim': { severity: 'error', about: 'Text on a slide that is neither in the notes nor wording of Lectern.' },
  'not-standalone': {
    severity: 'warning',
    about: 'A chosen sentence that is not understood without what its slide leaves out.',
  },
  'visual-hidden': { severity: 'error', about: 'A picture, table, code block or formula that is on no slide.' },
  'title-repeated': { severity: 'error', about: 'A slide without a title, or with the title of another.' },
  'answer-leaked': { severity: 'error', about: 'A question slide that says what only the answer says.' },
  'not-accessible': {
    severity: 'error',
    about: 'A deck without language, title, tags, bookmarks or alternative texts.',
  },
  'pdf-unreadable': { severity: 'error', about: 'A PDF from which other characters are read than it shows.' },
  'text-lost': { severity: 'error', about: 'Text of the notes that is on no slide and in no note.' },
  'notes-lost': { severity: 'error', about: 'Speaker notes that did not arrive in the rendered deck.' },
  'slide-count': { severity: 'error', about: 'Planned slides, rendered slides and pages that differ in number.' },
  'missing-glyph': { severity: 'error', about: 'A character that no embedded font can draw.' },
  'remote-request': { severity: 'error', about: 'A deck that asks the network for something.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly about: string }>

/** Name of a rule. */
export type RuleId = keyof typeof rules
