/**
 * The one way to write a story. It returns the story as it is; what it adds is the compiler's eye: the ids of parties,
 * speakers, sticking points, sources and paragraphs are inferred from the story's own keys, and a reference to one that is not
 * there is a type error at the place where it is written.
 */
import type { Article, ArticleWith } from './Article.ts'
import type { SourceIds } from './Source.ts'

export function defineArticle<
  const PartyId extends string,
  const SpeakerId extends string,
  const PointId extends string,
  const QuoteId extends string,
  const Sources extends SourceIds,
>(article: ArticleWith<PartyId, SpeakerId, PointId, QuoteId, Sources>): Article {
  return article
}
