/** What a picture is drawn on: its story and words, its size, the colours of its theme, and the typefaces. */
import { type StillWords } from '../../i18n/en/stills.ts'
import { stillWordsFor } from '../../i18n/stillWordsFor.ts'
import type { Words } from '../../i18n/en/words.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { Party, Story } from '../../model/Story.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { type Faces, openFaces } from './openFaces.ts'
import { type Format, type FormatName, formats, type Theme } from './stillFormats.ts'

/** What is the same for all pictures of a build. */
export interface Studio {
  readonly publisher: PublisherProfile
  readonly faces: Faces
  /** The project's folder, for the files of the publisher. */
  readonly root: string
}

/**
 * @param text all that may be drawn
 * @returns undefined for a publisher with no typeface of its own
 */
export async function openStudio(publisher: PublisherProfile, text: string, root: string): Promise<Studio | undefined> {
  const faces = await openFaces(publisher, publisher.name + text, root)
  return faces && { publisher, faces, root }
}

export interface Sheet extends Studio {
  readonly story: Story
  readonly words: Words
  readonly stillWords: StillWords
  readonly format: Format
  readonly theme: Theme
  readonly colours: Readonly<Record<'paper' | 'ink' | 'soft' | 'rule' | 'accent', string>>
  /** px, from edge to edge of what is on it. */
  readonly width: number
}

export function sheetOf(story: Story, formatName: FormatName, theme: Theme, studio: Studio): Sheet {
  const { paper, ink, soft, rule, accent = ink } = studio.publisher.colours
  const format = formats[formatName]
  return {
    ...studio,
    story,
    words: wordsFor(story.lang),
    stillWords: stillWordsFor(story.lang),
    format,
    theme,
    colours: { paper: paper[theme], ink: ink[theme], soft: soft[theme], rule: rule[theme], accent: accent[theme] },
    width: format.width - 2 * format.edge.side,
  }
}

export const hueOn = ({ theme }: Sheet, party: Party): string => party.hue[theme]

/** Whether it is wider than tall, so that what belongs together stands side by side. */
export const isLandscape = ({ format }: Sheet): boolean => format.width > format.height
