/**
 * Which language the app's script speaks. The build makes one script for each language that its stories are written in, so that no
 * reader gets the words of another.
 */
import { type Language, languageOf, languages } from '../article/schema/languages.ts'

/** The languages of these stories, each once. */
export const languagesOf = (stories: readonly { readonly lang: string }[]): Language[] => [
  ...new Set(stories.map(scriptLanguage)),
]

/** `checkLanguage` has refused a story in any other language by the time that there is a script. */
export const scriptLanguage = ({ lang }: { readonly lang: string }): Language => languageOf(lang) ?? 'en'

/** What stands in the place of `model/appWordsFor.ts`: the words of one language. */
export function appWordsModule(language: Language): string {
  const table = `${languages[language]}App`
  return `import { ${table} } from './${table}.ts'\nexport const appWordsFor = () => ${table}`
}
