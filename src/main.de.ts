/** The browser's entry for stories in German. */
import './styles.css'
import { german } from './i18n/de/words.ts'
import { start } from './main.tsx'

start(german)
