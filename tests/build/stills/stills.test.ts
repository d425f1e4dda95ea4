import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import type { Drawing, RuleShape, TextShape } from '../../../src/build/stills/drawing.ts'
import { drawStill, type Still, stillsOf } from '../../../src/build/stills/drawStill.ts'
import { markShape } from '../../../src/build/stills/markShapes.ts'
import { type Faces, openFaces } from '../../../src/build/stills/openFaces.ts'
import { pngOf } from '../../../src/build/stills/pngOf.ts'
import { setText } from '../../../src/build/stills/setText.ts'
import { openStudio, sheetOf, type Studio } from '../../../src/build/stills/Sheet.ts'
import { type FormatName, formatNames } from '../../../src/build/stills/stillFormats.ts'
import { svgOf } from '../../../src/build/stills/svgOf.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { publisher as faehrbote } from '../../fixtures/faehrbote/publisher.ts'
import { publisher as gazette } from '../../fixtures/gazette/publisher.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'
import { summitInGerman } from '../../fixtures/summitInGerman.ts'
import { faultsOf } from './faultsOf.ts'
import { partsOf } from './partsOf.ts'

const { enough } = harbour.quotes
const saying = (words: string): Article => ({ ...harbour, quotes: { enough: { ...enough!, words } }, timeline: [] })
const long = 'Nachtschichtzulagenverhandlungskommission'
const renamed = (name: (at: number) => string): Article => ({
  ...harbour,
  parties: Object.fromEntries(
    Object.entries(harbour.parties).map(([id, party], at) => [id, { ...party, name: name(at), shortName: name(at) }]),
  ),
})

/** Stories that are hard to fit into a picture. */
const crowded: Record<string, Article> = {
  'a story as large as the first': strait,
  'two sources': harbour,
  'all that talks can be': summit,
  'the same in German': summitInGerman,
  'a story in German': irgendsee,
  'eight parties': generatedStory({ parties: 8, points: 6, quotes: 3, paragraphs: 20 }, 'eight'),
  'twelve parties': generatedStory({ parties: 12, points: 8, quotes: 3, paragraphs: 20 }, 'twelve'),
  'sixty sticking points': generatedStory({ parties: 4, points: 60, quotes: 1, paragraphs: 20 }, 'sixty'),
  'a long headline': { ...harbour, headline: 'Talks go on and on in the harbour '.repeat(6).trim() },
  'a headline of one long word': { ...harbour, headline: long.repeat(2) },
  'a long kicker': { ...harbour, kicker: 'The port of Brill and what lies around it '.repeat(3) },
  'long names': renamed((at) => `The united association of dockers and stevedores of the eastern harbour ${at}`),
  'names of one long word': renamed((at) => `${long}${at}`),
  'a quotation of 200 letters': saying('Ten hours in the dark is enough, and twelve are too many for all. '.repeat(3)),
  'a quotation without end': saying('Ten hours in the dark is enough, and '.repeat(90).trim()),
  'a quotation of one long word': saying(long.repeat(6)),
  'letters beyond English': saying('Šiurkštu, că știe: Київ, Ελλάδα, Việt Nam. Þ'),
  'long sentences': {
    ...harbour,
    points: Object.fromEntries(
      Object.entries(harbour.points).map(([id, point]) => [
        id,
        {
          ...point,
          question: `${point.question.replace('?', '')}, and what becomes of all that was promised to those who came before?`,
          positions: Object.fromEntries(
            Object.entries(point.positions).map(([id, position]) => [
              id,
              {
                ...position!,
                text: 'Says that it would do so if the others did, and not one day before they have. '.repeat(3),
              },
            ]),
          ),
        },
      ]),
    ),
  },
  'two parties': generatedStory({ parties: 2, points: 1, quotes: 1, paragraphs: 4 }, 'two'),
}

const draw = (article: Article, formatName: FormatName, theme: 'light' | 'dark' = 'light') => {
  const story = storyOf(article)
  const sheet = sheetOf(story, formatName, theme, studio)
  // Of sixty sticking points the first ones tell as much as all of them.
  return stillsOf(story)
    .slice(0, 14)
    .map((still) => [still, drawStill(still, sheet)] as const)
}
const one = (article: Article, still: Still, formatName: FormatName = 'card') =>
  partsOf(drawStill(still, sheetOf(storyOf(article), formatName, 'light', studio)))
const textsIn = (drawing: Drawing): string =>
  drawing.shapes
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text.trim()] : []))
    .join(' ')
    .replaceAll('\u00a0', ' ')

let faces: Faces
let studio: Studio
beforeAll(async () => {
  const opened = await openFaces(gazette, JSON.stringify(Object.values(crowded)), process.cwd(), () => undefined)
  faces = opened!
  studio = { faces, publisher: gazette, root: process.cwd() }
}, 60_000)

describe('a picture', () => {
  test.each(Object.entries(crowded))(
    'of %s has nothing cut and nothing covered, in every size',
    { timeout: 120_000 },
    (_, article) => {
      for (const formatName of formatNames) {
        for (const [still, drawn] of draw(article, formatName)) {
          for (const [at, drawing] of partsOf(drawn).entries()) {
            expect([formatName, still, at, faultsOf(drawing)]).toEqual([formatName, still, at, []])
          }
        }
      }
    },
  )

  test('has text that can be read on a phone, and no two sizes for one thing', () => {
    for (const formatName of formatNames) {
      for (const [, drawn] of draw(crowded['twelve parties']!, formatName)) {
        const sizes = partsOf(drawn).flatMap(({ shapes }) =>
          shapes.flatMap((one) => (one.kind === 'text' ? one.size : [])),
        )
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual({ card: 14, wide: 18, portrait: 19, tall: 21 }[formatName])
      }
    }
  })

  test('names the publisher, the sources and the date that the story gives', () => {
    for (const [, drawn] of draw(harbour, 'portrait')) {
      const text = textsIn(partsOf(drawn)[0]!)
      expect(text).toMatch(/^Brill Gazette PORT OF BRILL/)
      expect(text).toMatch(/Sources?: Report in the Brill Gazette, 7 May 2031/)
      expect(text).toContain('Talks held Tuesday 6 May 2031, Brill · Corrected 8 May 2031')
    }
    const [grid] = one(strait, { kind: 'grid' })
    expect(textsIn(grid!)).toContain('Talks held Tuesday 10 March 2071 (date added by the editors), Ald Light')
  })

  test('says how many of its sources it does not name', () => {
    const source = harbour.sources.gazette!
    const sources = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { ...source, title: `Paper ${id}` }]),
    )
    const quotes = {
      enough: { ...enough!, refs: ['a:1', 'b:1', 'c:1', 'd:1', 'e:1', 'f:1'] },
    } as unknown as Article['quotes']
    const article = { ...harbour, sources, quotes, timeline: [] } as Article
    const [drawing] = one(article, { kind: 'quote', quote: storyOf(article).quotes[0]! })
    expect(textsIn(drawing!)).toContain('; Paper c, Brill Gazette, 7 May 2031; and three more sources')
  })
})

describe('the pictures of another publisher', () => {
  test('have its logo, its colours and both its typefaces', { timeout: 60_000 }, async () => {
    vi.stubEnv('PUBLISHER', 'tests/fixtures/faehrbote/publisher.ts')
    const own = (await openStudio(faehrbote, JSON.stringify(harbour), process.cwd()))!
    for (const theme of ['light', 'dark'] as const) {
      const [drawing] = partsOf(drawStill({ kind: 'grid' }, sheetOf(storyOf(harbour), 'wide', theme, own)))
      expect(faultsOf(drawing!)).toEqual([])
      const svg = svgOf(drawing!, own.faces, 'text')
      const logo = readFileSync(`tests/fixtures/faehrbote/logo${theme === 'dark' ? '-dark' : ''}.svg`)
      expect(svg).toContain(logo.toString('base64'))
      expect(svg).toContain(`fill="${faehrbote.colours.paper[theme]}"`)
      expect(svg).toMatch(/font-family="'Zilla Slab', Georgia, serif"[^>]*>The cranes/)
      expect(svg).toMatch(/font-family="'Work Sans', Arial, sans-serif"[^>]*>Sources: /)
      // The name can be read in the logo.
      expect(textsIn(drawing!)).not.toContain(faehrbote.name)
    }
    vi.unstubAllEnvs()
  })

  test('have each text in the face of the pages, and the rule of the pages', { timeout: 60_000 }, async () => {
    vi.stubEnv('PUBLISHER', 'tests/fixtures/faehrbote/publisher.ts')
    const own = (await openStudio(faehrbote, JSON.stringify(harbour), process.cwd()))!
    const drawn = (still: Still) => partsOf(drawStill(still, sheetOf(storyOf(harbour), 'wide', 'light', own)))[0]!
    const inSerif = ({ shapes }: Drawing) =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.face === 'serif' ? [shape.text.trim()] : [])).join(' ')
    expect(inSerif(drawn({ kind: 'grid' }))).toBe(
      [harbour.headline, ...storyOf(harbour).points.map(({ rowLabel }) => rowLabel)].join(' '),
    )
    const [point, quote] = [storyOf(harbour).points[0]!, storyOf(harbour).quotes[0]!]
    expect(inSerif(drawn({ kind: 'point', point }))).toBe(point.question)
    const said = inSerif(drawn({ kind: 'quote', quote }))
    expect(said).toContain(quote.words.slice(0, 12))
    expect(said).not.toContain(quote.speaker.name)
    const rules = drawn({ kind: 'grid' }).shapes.filter((shape) => shape.kind === 'rule' && shape.left === 0)
    const [upper, lower] = rules as [RuleShape, RuleShape]
    expect(rules).toHaveLength(2)
    expect(lower.top - upper.height).toBeGreaterThanOrEqual(upper.height - 1)
    vi.unstubAllEnvs()
  })
})

describe('the grid', () => {
  test('has a word with each mark, and a key', () => {
    const [drawing] = one(strait, { kind: 'grid' })
    const words = drawing!.shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.text.trim().replaceAll('\u00a0', ' ').trim()] : [],
    )
    const marks = drawing!.shapes.filter(({ kind }) => kind === 'mark')
    const named = words.filter((word) => ['For', 'Against', 'Mixed', 'Not stated'].includes(word))
    // 24 cells, and four marks in the key.
    expect([marks.length, named.length]).toEqual([28, 24 + 3])
    expect(words).toContain('Not stated: 10 of 24 positions')
  })

  test('has the major points first and the parties in the order of the story', () => {
    const [drawing] = one(harbour, { kind: 'grid' })
    const left = (text: string) =>
      drawing!.shapes.find((shape): shape is TextShape => shape.kind === 'text' && shape.text === text)!.left
    expect(left('The dockers')).toBeLessThan(left('Port'))
    expect(left('Port')).toBeLessThan(left('Brill'))
    expect(textsIn(drawing!)).toMatch(/MAJOR POINT Night shifts .* MAJOR POINT The ferry runs.* There is a contract/)
  })

  test('gives parties equal room', () => {
    const [drawing] = one(strait, { kind: 'grid' })
    const bars = drawing!.shapes.filter(
      (shape) => shape.kind === 'rule' && shape.height > 3 && shape.width > 3 && shape.left > 0,
    )
    expect(bars).toHaveLength(4)
    expect(new Set(bars.map((bar) => Math.round((bar as { width: number }).width)))).toHaveProperty('size', 1)
  })

  test('says how many sticking points are not in it where one picture does not hold all', () => {
    const story = crowded['sixty sticking points']!
    const drawings = one(story, { kind: 'grid' })
    expect(drawings.length).toBeGreaterThan(2)
    let shown = 0
    for (const [at, drawing] of drawings.entries()) {
      const [, part, of, here, all, left] = /Part (\d+) of (\d+): (\d+) of (\d+) sticking points\. (\d+) are not in/
        .exec(textsIn(drawing))!
        .map(Number)
      expect([part, of, all]).toEqual([at + 1, drawings.length, 60])
      expect(here! + left!).toBe(60)
      shown += here!
    }
    expect(shown).toBe(60)
  })

  test('lists parties by stance where there are too many for columns', () => {
    const [drawing] = one(crowded['twelve parties']!, { kind: 'grid' }, 'tall')
    expect(textsIn(drawing!)).toMatch(/For: (Party \w ?,? ?)+ Against: (Party \w ?,? ?)+/)
  })
})

describe('a quotation', () => {
  const quote = (article: Article) => ({ kind: 'quote', quote: storyOf(article).quotes[0]! }) as const

  test('is verbatim, in its sentence', () => {
    const article = { ...harbour, quotes: { early: harbour.quotes.early! }, timeline: [] }
    const [drawing] = one(article, quote(article))
    expect(textsIn(drawing!).replace(/ (?=[“”.])|(?<=“) /g, '')).toContain('A decision now would be“too early”.')
  })

  test('goes on in another picture where it is too long for one, and each says so', () => {
    const article = crowded['a quotation without end']!
    const drawings = one(article, quote(article))
    expect(drawings.length).toBeGreaterThan(1)
    expect(textsIn(drawings[0]!)).toMatch(
      /… .*Part 1 of \d+: \d+ of 720 words of the quotation\. \d+ are not in this picture\./,
    )
    const spoken = drawings.flatMap(({ shapes }) =>
      shapes.flatMap((one) => (one.kind === 'text' && one.weight === 600 && one.size < 40 ? one.text.trim() : [])),
    )
    expect(spoken.join(' ').match(/enough/g)).toHaveLength(90)
  })
})

describe('the alt text', () => {
  test('says all that the picture shows, and what is not stated', () => {
    const [grid] = one(strait, { kind: 'grid' })
    expect(grid!.alt).toContain(
      'The pilots are League-armed. Norland: against; Harbour League: against; Islands: for; Coast: not stated.',
    )
    expect(grid!.alt).toMatch(/Source: A report on the talks at Ald Light\. Talks held .* Ald Light\.$/)
    const story = storyOf(strait)
    const [point] = one(strait, { kind: 'point', point: story.points[5]! })
    expect(point!.alt).toContain(
      'Coast: for. Deeply divided from Norland over it; what it expects is not set out. (Implied)',
    )
    const [major] = one(strait, { kind: 'point', point: story.points.find((one) => one.major)! })
    expect(major!.alt).toMatch(/ Sticking point 1 of 6\. Major point\. What for and against mean here: /)
    const [quote] = one(strait, { kind: 'quote', quote: story.quotes.find(({ id }) => id === 'fog')! })
    expect(quote!.alt).toContain('. Harbour League. On the outcome of the talks.')
    const [wants] = one(strait, { kind: 'wants' })
    for (const {
      name,
      wants: { text },
    } of story.parties)
      expect(wants!.alt).toContain(`${name}: ${text}`)
  })

  test('of a part tells of what is in that part', () => {
    const [first, second] = one(crowded['twelve parties']!, { kind: 'wants' })
    expect(first!.alt).toContain('Party A: ')
    expect(first!.alt).not.toContain('Party L: ')
    expect(second!.alt).toContain('Party L: ')
    expect(second!.alt).toMatch(/Part 2 of 2: 6 of 12 parties\. 6 are not in this picture\./)
  })
})

describe('what cannot be drawn', () => {
  test.each([
    ['שלום עליכם', /right to left/],
    ['早上好', /no typeface here has the letters/],
    ['A \u{1F600} B', /no typeface here has the letters/],
  ])('is left out, with the reason: %s', (words, reason) => {
    const article = saying(words)
    expect(
      drawStill(
        { kind: 'quote', quote: storyOf(article).quotes[0]! },
        sheetOf(storyOf(article), 'card', 'light', studio),
      ),
    ).toMatch(reason)
    expect(one(article, { kind: 'grid' })).toHaveLength(1)
  })

  test('is a story that is read from right to left', () => {
    for (const [, drawn] of draw({ ...harbour, dir: 'rtl' }, 'card')) expect(drawn).toMatch(/right to left/)
  })

  test('is a headline without end', () => {
    const article = { ...harbour, headline: 'Talks go on '.repeat(300) }
    expect(drawStill({ kind: 'grid' }, sheetOf(storyOf(article), 'card', 'light', studio))).toMatch(
      /the headline is too long/,
    )
  })

  test('is drawn after all where this machine has a font with the letters', async () => {
    const path = '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf'
    const data = (() => {
      try {
        return readFileSync(path)
      } catch {
        return undefined
      }
    })()
    if (!data) return
    const borrowing = await openFaces(gazette, 'abc', process.cwd(), () => ({ path, family: 'Droid', data, index: 0 }))
    const article = saying('早上好，各位。')
    const drawn = drawStill(
      { kind: 'quote', quote: storyOf(article).quotes[0]! },
      sheetOf(storyOf(article), 'card', 'light', { ...studio, faces: borrowing! }),
    )
    expect(faultsOf(partsOf(drawn)[0]!)).toEqual([])
    expect(borrowing!.borrowed()).toEqual([path])
  })

  test('is anything of a publisher that brings no typeface', async () => {
    const device = { stack: 'Georgia, serif' }
    expect(
      await openFaces({ ...gazette, faces: { serif: device, sans: device } }, 'abc', process.cwd()),
    ).toBeUndefined()
  })
})

describe('the files', () => {
  const still: Still = { kind: 'grid' }

  test('are the same to the byte each time', { timeout: 60_000 }, async () => {
    const files = async () => {
      const own = (await openFaces(gazette, JSON.stringify(summit), process.cwd(), () => undefined))!
      const [drawing] = partsOf(
        drawStill(still, sheetOf(storyOf(summit), 'portrait', 'dark', { ...studio, faces: own })),
      )
      return [
        svgOf(drawing!, own, 'text'),
        svgOf(drawing!, own, 'outlines'),
        (await pngOf(drawing!, own)).toString('base64'),
      ]
    }
    expect(await files()).toEqual(await files())
  })

  test('have their text as text, or as outlines alone', () => {
    const [drawing] = one(strait, still)
    const [text, outlines] = [svgOf(drawing!, faces, 'text'), svgOf(drawing!, faces, 'outlines')]
    expect(text).toMatch(
      /<text [^>]*font-family="'Source Serif 4', Georgia, serif"[^>]*>Six hours at the lighthouse, and no treaty<\/text>/,
    )
    expect(outlines).not.toMatch(/<text|font-family/)
    for (const svg of [text, outlines]) expect(svg).toContain(`<title>${drawing!.alt}</title>`)
  })

  test('are pictures of the size that their name says', async () => {
    const [drawing] = one(harbour, still, 'tall')
    const png = await pngOf(drawing!, faces)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1920])
  })

  test('show markup in a story as text', () => {
    const article = { ...harbour, headline: 'Stop & <go> “now”' }
    const [drawing] = one(article, still)
    expect(svgOf(drawing!, faces, 'text')).toContain('>Stop &amp; &lt;go&gt; “now”<')
  })

  test('have the marks of the page', () => {
    const sheet = readFileSync('src/theme.css', 'utf8')
    const clipOf = (mark: string) =>
      new RegExp(`data-mark='${mark}'[^{]*\\{[^}]*?clip-path: (\\w+)\\(([^)]*)\\)`).exec(sheet)!
    /** Of the 24 that an SVG of a mark is wide. */
    const lengths = (text: string) => Array.from(text.matchAll(/([\d.]+)%/g), ([, share]) => (Number(share) * 24) / 100)
    const numbers = (text: string) => Array.from(text.matchAll(/[\d.]+/g), ([number]) => Number(number))
    const near = (one: readonly number[], other: readonly number[]) => {
      expect(one).toHaveLength(other.length)
      for (const [at, value] of one.entries()) expect(value).toBeCloseTo(other[at]!, 2)
    }
    const [, , cross = ''] = clipOf('against')
    near(numbers(/d="([^"]*)"/.exec(markShape('against', '#000'))![1]!), lengths(cross))
    const [, , disc = ''] = clipOf('for')
    near(numbers(/ r="([^"]*)"/.exec(markShape('for', '#000'))![1]!), lengths(disc))
    const [, , ring = ''] = clipOf('mixed')
    const [, radius, width] = /r="([\d.]+)".*stroke-width="([\d.]+)"/.exec(markShape('mixed', '#000'))!.map(Number)
    near([radius! + width! / 2], lengths(ring))
    const [, , dash = ''] = clipOf('unstated')
    const [top, side] = lengths(dash)
    const [, x, y] = / x="([\d.]+)" y="([\d.]+)"/.exec(markShape('unstated', '#000'))!.map(Number)
    near([y!, x!], [top!, side!])
  })
})

describe('text in a picture', () => {
  const run = (text: string) => [{ text, colour: '#000000', weight: 600 }] as const
  const type = { sizes: [80, 40], leading: 1.2 }

  test('is as large as its room allows', () => {
    const heightOf = (text: string) => setText(faces, run(text), type, { width: 1088, height: 100 })?.height
    expect([heightOf('Ten hours'), heightOf('Ten hours in the dark is enough, and that is all')]).toEqual([96, 48])
  })

  test('is never cut: what does not fit is no text', () => {
    expect(setText(faces, run('Ten hours in the dark '.repeat(20)), type, { width: 1088, height: 100 })).toBeUndefined()
  })

  test('stands in lines of about the same length', () => {
    const text = setText(
      faces,
      run('Six hours at the lighthouse, and no treaty'),
      { ...type, isBalanced: true },
      { width: 1088, height: 200 },
    )
    const lines = text!.at(0, 0).map((shape) => (shape.kind === 'text' ? shape.text : ''))
    expect(lines).toEqual(['Six hours at the', 'lighthouse, and no treaty'])
  })

  test('breaks a long word where an editor put a soft hyphen', () => {
    const text = setText(faces, run('Uferfischerei\u00adgenossenschaft'), { ...type, sizes: [80] }, { width: 700 })
    const lines = text!.at(0, 0).map((shape) => (shape.kind === 'text' ? shape.text : ''))
    expect(lines).toEqual(['Uferfischerei-', 'genossenschaft'])
  })
})
