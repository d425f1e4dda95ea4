/**
 * Words that judge where an explainer only reports, and what to write instead. Short on purpose: a list that cries at every
 * second word is switched off. English only; docs/writing-a-story.md shows it to editors, and a test holds the two together.
 *
 * A word counts in all of its forms that are written out here. In a quotation it is the speaker's and is never touched.
 */
export const loadedWords: readonly { readonly words: readonly string[]; readonly mend: string }[] = [
  { words: ['admit', 'admits', 'admitted'], mend: 'Write “says” or “said”: to admit is to be guilty of it.' },
  { words: ['claim', 'claims', 'claimed'], mend: 'Write “says” or “said”: to claim is not to be believed.' },
  { words: ['concede', 'concedes', 'conceded'], mend: 'Write “says” or “agrees”: to concede is to lose a point.' },
  {
    words: ['slam', 'slams', 'slammed', 'blast', 'blasts', 'blasted', 'lashes out', 'lashed out'],
    mend: 'Write “criticises”, and what of.',
  },
  { words: ['boast', 'boasts', 'boasted', 'brags', 'bragged'], mend: 'Write “says” or “said”.' },
  { words: ['capitulate', 'capitulates', 'capitulation', 'caves in', 'caved in'], mend: 'Write what it agrees to.' },
  { words: ['appease', 'appeases', 'appeasement'], mend: 'Write what it offers, and to whom.' },
  { words: ['regime', 'regimes', 'puppet', 'puppets', 'cronies'], mend: 'Write “government”, or name the people.' },
  { words: ['so-called', 'self-styled', 'self-proclaimed'], mend: 'Use the name, or say who calls it that.' },
  {
    words: ['stubborn', 'intransigent', 'unreasonable', 'irrational', 'reckless', 'cynical'],
    mend: 'Write what it says or does, and let the reader judge.',
  },
  {
    words: ['heroic', 'brave', 'bravely', 'shameful', 'outrageous', 'disgraceful', 'notorious', 'infamous'],
    mend: 'Leave it out, or quote who calls it that.',
  },
  {
    words: ['brutal', 'barbaric', 'bloodthirsty', 'unprovoked'],
    mend: 'Say what was done, or quote who calls it that.',
  },
  {
    words: ['thug', 'thugs', 'terrorist', 'terrorists', 'extremist', 'extremists'],
    mend: 'Quote who calls them that.',
  },
  {
    words: ['obviously', 'of course', 'undoubtedly', 'unsurprisingly', 'needless to say'],
    mend: 'Leave it out: what is plain needs no telling, and what is not needs a source.',
  },
]
