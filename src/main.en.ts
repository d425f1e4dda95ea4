/** The browser's entry for stories in English. */
import './styles.css'
import { english } from './i18n/en/words.ts'
import { start } from './main.tsx'

start(english)
