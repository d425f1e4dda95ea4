// @vitest-environment jsdom
/** The React component of the embed panel, as a React developer compiles it. */
import { render } from '@testing-library/react'
import * as react from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToString } from 'react-dom/server'
import ts from 'typescript'
import { afterEach, expect, test, vi } from 'vitest'
import { measuredWidths } from '../../src/embed/frameHeights.ts'
import { jsxCode } from '../../src/embed/jsxCode.ts'

const loader = 'https://news.example/embed.js'
const code = jsxCode({
  address: 'https://news.example/talks/?view=quotes&party=us',
  loader,
  title: 'Explainer: “Stop” & "go" {now}',
  sizes: measuredWidths.map((width) => ({ width, height: width < 600 ? 1390 : 1090 })),
})

function compiled(): react.ComponentType {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    fileName: 'Explainer.tsx',
  })
  expect(diagnostics).toEqual([])
  const exports: { Explainer?: react.ComponentType } = {}
  const modules: Readonly<Record<string, unknown>> = { react, 'react/jsx-runtime': jsxRuntime }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is our own code
  const run = new Function('exports', 'require', outputText) as (...given: unknown[]) => void
  run(exports, (name: string) => modules[name])
  return exports.Explainer!
}

const loaders = () => document.querySelectorAll(`script[src="${loader}"]`)

afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('renders the frame with all that the HTML has, and the loader once, without a word of React’s', () => {
  const complaint = vi.spyOn(console, 'error')
  const Explainer = compiled()
  const twice = react.createElement(
    react.StrictMode,
    null,
    react.createElement(Explainer),
    react.createElement(Explainer),
  )
  const { container } = render(twice)
  const frame = container.querySelector('iframe')!
  expect(frame.src).toBe('https://news.example/talks/?view=quotes&party=us')
  expect(frame.title).toBe('Explainer: “Stop” & "go" {now}')
  expect(frame.getAttribute('sandbox')).toContain('allow-same-origin')
  expect(frame.getAttribute('allow')).toBe('clipboard-write')
  expect(frame.getAttribute('height')).toBe('1400')
  expect(frame.style.display).toBe('block')
  expect(code).toContain("containerType: 'inline-size'")
  expect(code).toContain("height: 'calc(1100px + clamp(0px,(600px - 100cqw)*9999,300px))'")
  expect(loaders()).toHaveLength(1)
  expect(complaint).not.toHaveBeenCalled()
})

test('is taken over as the server rendered it, and only then brings the loader', () => {
  const complaint = vi.spyOn(console, 'error')
  const element = react.createElement(compiled())
  const container = document.createElement('div')
  container.innerHTML = renderToString(element)
  document.body.append(container)
  expect(container.querySelector('script')).toBeNull()
  render(element, { container, hydrate: true })
  expect(loaders()).toHaveLength(1)
  expect(complaint).not.toHaveBeenCalled()
})
