/** What a picture is drawn on: its story and words, its size, the colours of its theme, and the typefaces. */
import { type StillWords } from '../../i18n/en/stills.ts'
import { stillWordsFor } from '../../i18n/stillWords.ts'
import { type Words, wordsFor } from '../../i18n/wordsFor.ts'
import type { Party, Story } from '../../model/Story.ts'
import { publisher } from '../../publisher/publisher.ts'
import type { Faces } from './openFaces.ts'
import { type Format, type FormatName, formats, type Theme } from './stillFormats.ts'

export interface Sheet {
  readonly story: Story
  readonly words: Words
  readonly stillWords: StillWords
  readonly format: Format
  readonly theme: Theme
  readonly colours: Readonly<Record<'paper' | 'ink' | 'soft' | 'rule' | 'accent', string>>
  readonly faces: Faces
  /** px, from edge to edge of what is on it. */
  readonly width: number
  /** The project's folder, for the files of the publisher. */
  readonly root: string
}

export function sheetOf(story: Story, formatName: FormatName, theme: Theme, faces: Faces, root: string): Sheet {
  const { paper, ink, soft, rule, accent = ink } = publisher.colours
  const format = formats[formatName]
  return {
    story,
    words: wordsFor(story.lang),
    stillWords: stillWordsFor(story.lang),
    format,
    theme,
    colours: { paper: paper[theme], ink: ink[theme], soft: soft[theme], rule: rule[theme], accent: accent[theme] },
    faces,
    width: format.width - 2 * format.edge.side,
    root,
  }
}

export const hueOn = ({ theme }: Sheet, party: Party): string => party.hue[theme]

/** Whether it is wider than tall, so that what belongs together stands side by side. */
export const isLandscape = ({ format }: Sheet): boolean => format.width > format.height
