/**
 * Runs a list of checks on a story or a publisher, and tells each mistake once. That a field is missing is left out where another check
 * reports a problem at the same place: it says so in better words. A check that throws because a field is missing or misspelt reports
 * nothing until that is mended.
 */
import { asText, type FieldFindings } from './checkFields.ts'
import { isWithin } from './isWithin.ts'
import type { Finding } from './Problem.ts'

export function formFirst<Of>(
  of: Of,
  { unknown, missing, meant }: FieldFindings,
  checks: readonly ((of: Of) => Finding[])[],
): Finding[] {
  const readable = without(of, missing)
  const found = [...unknown, ...checks.flatMap((check) => findingsOf(check, readable, [...unknown, ...missing]))]
  // What stands under a misspelt name is not missing as well, and in what is of another kind nothing can be.
  const isTold = (path: string) =>
    meant.some((place) => isWithin(path, place)) || missing.some((one) => path !== one.path && isWithin(path, one.path))
  const told = found.filter(({ path }) => !isTold(path))
  const problems = told.filter(({ severity }) => severity === 'problem').map(({ path }) => path)
  const untold = missing.filter(({ path }) => !problems.includes(path) && !problems.includes(partOf(path)))
  return [...told, ...untold].map((finding) => ({ ...finding, value: valueOf(finding, missing) }))
}

/** As a text, whatever stands there. */
const valueOf = ({ path, value }: Finding, missing: readonly Finding[]): string =>
  missing.find((one) => one.path === path)?.value ?? asText(value)

/** A number in the place of all sources is as good as none: no check is to look for a source in it. */
function without<Of>(of: Of, missing: readonly Finding[]): Of {
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).filter(([name]) => !missing.some(({ path }) => path === name))) as Of
}

/** The path of what a field belongs to. */
const partOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))

/** A check that a missing field stops has found nothing. Once the field is there, it tells what else there is. */
function findingsOf<Of>(check: (of: Of) => Finding[], of: Of, form: readonly Finding[]): Finding[] {
  try {
    return check(of)
  } catch (error) {
    if (form.length > 0) return []
    throw error
  }
}
