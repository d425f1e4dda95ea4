/** What is wrong with the form of a story: fields that are missing, misspelt or of another kind. */
import type { Article } from '../schema/Article.ts'
import { story } from '../schema/fields.ts'
import { checkFields, type FieldFindings } from './checkFields.ts'

export const formOf = (article: Article): FieldFindings => checkFields(article, story, 'docs/writing-a-story.md')
