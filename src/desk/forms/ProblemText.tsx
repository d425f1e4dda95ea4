/** What is wrong and how to mend it, in the words of the desk. */
import type { Problem } from '../../article/checks/Problem.ts'
import { chosenWords } from '../source/chosenWords.ts'
import { useArticle } from '../state/DeskContext.ts'
import { deskWords, paragraphName } from './deskWords.ts'

export function ProblemText({ problem: { path, why, mend, nearest } }: { problem: Problem }) {
  const article = useArticle()
  const [, ref, passage = nearest] = /^(\S+?:\S+?): (.*)$/s.exec(nearest ?? '') ?? []
  return (
    <>
      {deskWords(article, path, `${why} ${mend}`)}
      {passage !== undefined && (
        <span className="block">
          Nearest{ref !== undefined && `, in ${paragraphName(article, ref)}`}:{' '}
          <q>{chosenWords(passage, 0, passage.length)}</q>
        </span>
      )}
    </>
  )
}
