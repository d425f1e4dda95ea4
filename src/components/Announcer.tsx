/** Says a change of the lens in one short sentence to a screen reader, whichever view is showing. Silent until there is one. */
import { useEffect, useState } from 'react'
import type { AppWords } from '../i18n/en/appWords.ts'
import { type Lens, lensOn } from '../model/lens.ts'
import { useExplainer } from '../state/ExplainerContext.ts'

export function Announcer() {
  const { store, outline, words } = useExplainer()
  const [sentence, setSentence] = useState('')
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.parties.join() !== before.parties.join())
          setSentence(lensSentence(lensOn(outline, state.parties), words))
      }),
    [store, outline, words],
  )
  return (
    <p role="status" className="sr-only">
      {sentence}
    </p>
  )
}

/** The lens in a sentence. */
export function lensSentence(lens: Lens, words: AppWords): string {
  switch (lens.kind) {
    case 'none':
      return words.everybody
    case 'follow':
      return words.following(lens.party)
    case 'compare':
      return words.comparing(lens.parties)
  }
}
