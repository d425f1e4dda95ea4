import { describe, expect, test, vi } from 'vitest'
import { refuseProblems } from '../../../src/build/output/refuseProblems.ts'
import { harbour } from '../../fixtures/harbour.ts'

describe('the build', () => {
  test('publishes stories that have nothing to mend', () => {
    const tell = vi.fn()
    refuseProblems([harbour], tell)
    expect(tell).not.toHaveBeenCalled()
  })

  test('is stopped by a problem, and tells all of them at once', () => {
    const bad = { ...harbour, headline: '', kicker: ' ' }
    expect(() => {
      refuseProblems([bad], vi.fn())
    }).toThrow(/harbour-talks: kicker is " "[\s\S]*harbour-talks: headline is ""/)
  })

  test('is stopped by two stories that would be one page', () => {
    expect(() => {
      refuseProblems([harbour, harbour], vi.fn())
    }).toThrow(/slug is "harbour-talks"\n {2}why: {2}Another story/)
  })

  test('is stopped by a story in a language that the interface has no words in, and says which it has', () => {
    expect(() => {
      refuseProblems([{ ...harbour, lang: 'fr-FR' }], vi.fn())
    }).toThrow(/lang is "fr-FR"\n {2}why: {2}The interface has no words in this language, only in en, de/)
  })

  test('tells a warning and goes on', () => {
    const [gazette, notice] = [harbour.sources.gazette!, harbour.sources.notice!]
    const more = { ...notice, paragraphs: [...notice.paragraphs, { id: '2', gist: 'On the weather' }] }
    const tell = vi.fn()
    refuseProblems([{ ...harbour, sources: { gazette, notice: more } }], tell)
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^warning: harbour-talks: sources\.notice/))
  })
})
