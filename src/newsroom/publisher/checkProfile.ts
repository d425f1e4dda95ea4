/** Name, addresses, language, policies, names of themes, corners: what can be told without opening a file. */
import { isAbsolute, notAbsolute } from '../../article/checks/checkAddresses.ts'
import { schemes } from '../../article/checks/looksOf.ts'
import { type Finding, problem, quoted } from '../../article/checks/Problem.ts'
import { languageOf, languages } from '../../article/schema/languages.ts'
import { ruleStyles } from '../../publisher/Look.ts'
import { policyLabels, type PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { themes as everybodys } from '../../state/viewState.ts'

/** Letters of a name that stand in one line beside a sign, in a frame of 280 px. */
const longestName = 26

export const profileChecks: readonly ((publisher: PublisherProfile) => Finding[])[] = [
  checkName,
  checkOwnAddresses,
  checkPolicies,
  checkThemes,
  checkShape,
]

function checkName({ name, lang, logo }: PublisherProfile): Finding[] {
  const findings: Finding[] = []
  if (!name.trim()) {
    findings.push(problem('name', name, 'The name is empty, so nobody would know whose page it is.', 'Write it.'))
  }
  if (name.length > longestName && !('light' in logo && logo.showsName)) {
    findings.push({
      severity: 'warning',
      path: 'name',
      value: name,
      why: `It has ${name.length} letters. In a frame of 280 px there is room for ${longestName} beside the logo, in one line.`,
      mend: 'Use the short form of the name, or a logo that shows it (showsName).',
    })
  }
  if (!languageOf(lang)) {
    const why = `The interface has no words in this language, only in ${quoted(languages)}.`
    findings.push(
      problem('lang', lang, why, 'Name one of those: it is for what belongs to no story, as the list of several.'),
    )
  }
  return findings
}

function checkOwnAddresses({ address, site }: PublisherProfile): Finding[] {
  const findings: Finding[] = []
  if (address !== undefined && !isAbsolute(address)) findings.push(notAbsolute('address', address))
  if (site !== undefined && !isAbsolute(site)) findings.push(notAbsolute('site', site))
  else if (site !== undefined && /[?#]/.test(site)) {
    const why = 'Stories are published in a folder, and this is the address of something else.'
    findings.push(problem('site', site, why, 'Write the address of the folder, with a slash at its end.'))
  }
  return findings
}

function checkPolicies({ policies }: PublisherProfile): Finding[] {
  return policies.flatMap(({ label, href }, at) => checkPolicy(label, href, `policies.${at}`))
}

function checkPolicy(label: string, href: string, path: string): Finding[] {
  if (!policyLabels.some((known) => known === label)) {
    const why = 'The interface has no word for such a policy.'
    return [problem(`${path}.label`, label, why, `Use one of these: ${quoted(policyLabels)}.`)]
  }
  if (isAbsolute(href) || /^#[\w-]+$/.test(href)) return []
  if (label === 'contact' && /^mailto:[^\s@]+@[^\s@]+$/.test(href)) return []
  const others = label === 'contact' ? ', or mailto: and an address of mail' : ', or a place on the page: # and its id'
  return [notAbsolute(`${path}.href`, href, others)]
}

function checkThemes({ themes = {}, embedTheme }: PublisherProfile): Finding[] {
  const names = Object.keys(themes)
  const findings = Object.entries(themes).flatMap(([name, { scheme }]): Finding[] => {
    if (!schemes.some((known) => known === scheme)) {
      const why = 'A theme is like one of the two that each story has.'
      return [problem(`themes.${name}.scheme`, scheme, why, `Write one of ${quoted(schemes)}.`)]
    }
    const path = `themes.${name}`
    if (everybodys.some((known) => known === name)) {
      const why = 'Every publisher has a theme of this name, so an address could not ask for this one.'
      return [problem(path, name, why, 'Give it another name, or change `colours`.')]
    }
    if (/^[a-z\d]+(-[a-z\d]+)*$/.test(name)) return []
    const why = 'It stands in addresses (?theme=…), where nothing else is read.'
    return [problem(path, name, why, 'Use lower-case letters from a to z, digits and single hyphens.')]
  })
  if (embedTheme === undefined || [...everybodys, ...names].includes(embedTheme)) return findings
  const why = 'There is no such theme, so every embed would follow the reader’s device.'
  return [
    ...findings,
    problem('embedTheme', embedTheme, why, `Use one of these: ${quoted([...everybodys, ...names])}.`),
  ]
}

function checkShape({ shape = {} }: PublisherProfile): Finding[] {
  const { corner = 3, topRule = { width: 4, style: 'solid' } } = shape
  const findings: Finding[] = []
  if (!ruleStyles.some((known) => known === topRule.style)) {
    const mend = `Write one of ${quoted(ruleStyles)}.`
    findings.push(problem('shape.topRule.style', topRule.style, 'No rule is drawn so.', mend))
  }
  if (!(corner >= 0 && corner <= 12)) {
    const why = 'Tags and badges are some 24 px high: beyond 12 px they are no rounder.'
    findings.push(
      problem('shape.corner', String(corner), why, 'Write a number from 0 to 12, in px and without a unit.'),
    )
  }
  if (!(topRule.width >= 0 && topRule.width <= 16)) {
    const why = 'A higher rule above the page would take the room of the headline.'
    const mend = 'Write a number from 0 to 16, in px and without a unit.'
    findings.push(problem('shape.topRule.width', String(topRule.width), why, mend))
  } else if (topRule.style === 'double' && topRule.width < 3) {
    const why = 'Two lines with a gap between them need 3 px.'
    findings.push(problem('shape.topRule.width', String(topRule.width), why, 'Write 3 or more, or a solid rule.'))
  }
  return findings
}
