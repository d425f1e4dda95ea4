/**
 * The style sheet of the built page: the house's own rules, and one rule for each class list that a component writes. Runs in
 * the build only; the dev server has Tailwind's own plugin.
 */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compile } from '@tailwindcss/node'
import { shortName, type ClassNames } from './classLists.ts'
import { unnestStyles } from './finishStyles.ts'
import { groupConditions } from './groupConditions.ts'

/** @param sheet the path of `styles.css` */
export async function compileStyles(sheet: string, names: ClassNames): Promise<string> {
  const rules = [...names].map(([list, name]) => `.${name}{@apply ${list}}`)
  const tailwind = await compile(`${await readFile(sheet, 'utf8')}\n@layer utilities{${rules.join('\n')}}`, {
    base: dirname(sheet),
    from: sheet,
    onDependency: () => undefined,
  })
  // No candidates: whatever a component wears is in the rules.
  const flat = unnestStyles(settleVariables(tailwind.build([])))
  return withShortVariables(groupConditions(flat, '@layer utilities'))
}

/**
 * Tailwind's utilities speak to each other through variables, because it cannot know which ones meet on an element. Here all that
 * meet are in one rule, so each variable's value is known.
 *
 * @throws if one is left over: a utility that works in another way must be settled here first
 */
function settleVariables(code: string): string {
  const settled = code
    .replace(/@property [^{]+\{[^}]*\}/g, '')
    .replace(/@layer properties(;|\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/g, '')
    .replaceAll(/var\(--tw-leading, ([^()]+)\)/g, '$1')
    // No part of a page is in a shadow tree.
    .replace(':root, :host', ':root')
    // The house's base rules make every border solid already.
    .replaceAll(/border(?:-[\w-]+)?-style: var\(--tw-border-style\);/g, '')
    .replaceAll('var(--tw-outline-style)', 'solid')
    // Every browser that the page is made for mixes colours.
    .replaceAll(/([\w-]+): [^;{}]+;\s*@supports \(color: color-mix\(in lab, red, red\)\) \{\s*(\1: [^;]+;)\s*\}/g, '$2')
    .replaceAll('calc(infinity * 1px)', '99rem')
    .replaceAll('var(--tw-content)', '""')
    .replaceAll(/--tw-(?:font-weight|tracking|border-style|content): [^;}]+;/g, '')
    .replaceAll('repeat(1, minmax(0, 1fr))', 'minmax(0, 1fr)')
    .replaceAll(/\/\*![^*]*\*\//g, '')
  const left = /--tw-[\w-]+/.exec(settled)
  if (left)
    throw new Error(`The build does not know what ${left[0]} comes to. See settleVariables in compileStyles.ts.`)
  return settled
}

/** The theme's variables have long names for whoever writes, and nobody reads them in a built page. */
function withShortVariables(code: string): string {
  const long = /--(?:color|font|spacing)-\w+/g
  const names = [...new Set(code.match(long))]
  return code.replace(long, (name) => `--${shortName(names.indexOf(name))}`)
}
