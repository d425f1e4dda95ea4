import { describe, expect, test } from 'vitest'
import { dialectsFor } from '../../src/embed/dialects.ts'

const size = { height: 812, width: 320 }

/** A frame at an address: what it reports now, and what it answers to a message. */
function frameAt(search = '', hash = '') {
  const dialects = dialectsFor({ href: `https://a.example/${search}${hash}`, search, hash }, 'harbour', 'Title')
  return {
    report: () => dialects.flatMap((dialect) => dialect.report(size)),
    answer: (data: unknown) => dialects.filter((one) => one.onMessage(data)).flatMap((one) => one.report(size)),
  }
}

describe('a frame', () => {
  test('tells everybody its height in objects, and nobody in a string', () => {
    expect(frameAt().report()).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 812 },
      { 'datawrapper-height': { harbour: 812 } },
      { type: 'sticking-points:height', version: 1, width: 320, height: 812 },
    ])
  })

  test('answers whoever asks, in the language of the question', () => {
    expect(frameAt().answer({ type: 'sticking-points:hello', version: 1 })).toEqual([
      { type: 'sticking-points:height', version: 1, width: 320, height: 812 },
    ])
    expect(frameAt().answer({ sentinel: 'amp', type: 'frames-init' })).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 812 },
    ])
  })

  test('speaks iframe-resizer once its host has opened, and tells version 5 its title', () => {
    const frame = frameAt()
    const opening = '[iFrameSizer]slot:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false'
    expect(frame.answer('[iFrameSizer]slot:resize')).toEqual([])
    expect(frame.answer(opening)).toEqual(['[iFrameSizer]slot:812:320:init', expect.anything()].slice(0, 1))
    expect(frame.report()).toContain('[iFrameSizer]slot:812:320:resizeObserver')
    const five = opening.split(':').slice(0, 20).concat('5.5.9').join(':')
    expect(frameAt().answer(five)).toEqual([
      '[iFrameSizer]slot:812:320:init:5.5.9',
      '[iFrameSizer]slot:0:0:title:Title',
    ])
  })

  test('opens itself to iframe-resizer where the fragment says whose frame it is', () => {
    expect(frameAt('', '#ifr=slot').report()).toContain('[iFrameSizer]slot:812:320:init')
  })

  test('speaks open-iframe-resizer after its opening', () => {
    const frame = frameAt()
    expect(frame.answer({ type: 'iframe-child-init' })).toEqual([{ type: 'iframe-resized', width: 320, height: 812 }])
    expect(frame.report()).toContainEqual({ type: 'iframe-resized', width: 320, height: 812 })
  })

  test('speaks pym to the child id in its address, and to no other', () => {
    const frame = frameAt('?childId=slot')
    expect(frame.report()).toContain('pymxPYMxslotxPYMxheightxPYMx812')
    expect(frame.answer('pymxPYMxslotxPYMxwidthxPYMx320')).toEqual(['pymxPYMxslotxPYMxheightxPYMx812'])
    expect(frame.answer('pymxPYMxotherxPYMxwidthxPYMx320')).toEqual([])
  })

  test('tells WordPress its secret, the Guardian and Medium what they read', () => {
    expect(frameAt('', '#?secret=a1B2c3D4e5').report()).toContainEqual({
      message: 'height',
      value: 812,
      secret: 'a1B2c3D4e5',
    })
    const strings = (search: string) =>
      frameAt(search)
        .report()
        .filter((message): message is string => typeof message === 'string')
        .map((message) => JSON.parse(message) as unknown)
    expect(strings('?resize=guardian')).toEqual([
      {
        id: expect.stringMatching(/^[a-f0-9]{8}-([a-f0-9]{4}-){3}[a-f0-9]{12}$/) as string,
        type: 'set-height',
        value: 812,
      },
    ])
    expect(strings('?resize=medium')).toEqual([
      { src: 'https://a.example/?resize=medium', context: 'iframe.resize', height: 812 },
    ])
  })

  test.each([
    null,
    undefined,
    0,
    '',
    'text',
    '{"a":1}',
    [],
    {},
    { type: 7 },
    { sentinel: 'amp' },
    '[iFrameSizer]',
    'pym',
  ])('makes nothing of %j', (data) => {
    expect(frameAt('?childId=slot').answer(data)).toEqual([])
  })
})
