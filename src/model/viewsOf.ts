/** The views that a story has something for, in the order of the page. Only the timeline can be without: silence is a fact. */
import { type View, views } from './anchors.ts'

export const viewsOf = (story: { readonly timeline: readonly unknown[] }): readonly View[] =>
  views.filter((view) => view !== 'timeline' || story.timeline.length > 0)
