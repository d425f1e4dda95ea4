/**
 * The frame and the loader as a React component, for whoever builds the page with React: a file to save, and a tag to put into an article.
 *
 * The loader comes by an effect. A script element that is rendered on the server would change the page before React has taken it over,
 * and React would complain. There is no link in the frame: React would look for it there, where a browser keeps it as text.
 */
import type { Embed } from './Embed.ts'
import { escapeHtml } from './escapeHtml.ts'
import { allow, box, sandbox } from './frameAttributes.ts'
import { heightStyle, plainHeight } from './frameHeights.ts'

export function jsxCode({
  address,
  loader,
  title,
  sizes,
}: Pick<Embed, 'address' | 'loader' | 'title' | 'sizes'>): string {
  return `'use client'

import { useEffect } from 'react'

const loader = ${JSON.stringify(loader)}

export function Explainer() {
  useEffect(() => {
    if (document.querySelector(\`script[src="\${loader}"]\`)) return
    const script = document.createElement('script')
    script.src = loader
    document.head.append(script)
  }, [])

  return (
    <div
      style={${styleObject(box, 8)}}
    >
      <iframe
        src="${escapeHtml(address)}"
        title="${escapeHtml(title)}"
        loading="lazy"
        allow="${allow}"
        sandbox="${sandbox}"
        width="100%"
        height={${plainHeight(sizes)}}
        frameBorder={0}
        style={${styleObject(`display:block;width:100%;padding:0;border:0;${heightStyle(sizes)}`, 10)}}
      />
    </div>
  )
}
`
}

/** Declarations as React takes them: `'display:block;border:0'` is `{ display: 'block', border: 0 }`. */
function styleObject(declarations: string, indent: number): string {
  const lines = declarations.split(';').map((declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/)
    const name = property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return `${' '.repeat(indent)}${name}: ${value === '0' ? value : `'${value}'`},\n`
  })
  return `{\n${lines.join('')}${' '.repeat(indent - 2)}}`
}
