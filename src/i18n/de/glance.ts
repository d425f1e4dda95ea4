/** The words of the first view, in German. */
import type { TalksState } from '../../article/schema/TimelineEvent.ts'
import type { Pair } from '../../model/relations.ts'
import { isOver } from '../../model/isOver.ts'
import type { Words } from '../en/words.ts'
import { capitalised } from '../grammar.ts'
import { on, shortDate } from './dates.ts'
import { counted, inTheSources, inWords, listNamed } from './grammar.ts'
import { countedSources } from './shared.ts'

const clashesOf = ({ points: { clash } }: Pair): string =>
  clash.length > 4 ? `${inWords(clash.length)} Punkte` : listNamed(clash)

const talks: Record<TalksState, string> = {
  ongoing: 'Die Gespräche laufen',
  paused: 'Die Gespräche ruhen',
  deal: 'Die Gespräche endeten mit einer Einigung',
  noDeal: 'Die Gespräche endeten ohne Einigung',
}

const verb = (over: boolean): string => (over ? 'widersprachen' : 'widersprechen')

export const glance: Words['glance'] = {
  gridCaption: ({ parties, points }) =>
    parties.length === 0 || points.length === 0
      ? 'Wo die Parteien stehen'
      : `Wo ${counted(parties.length, 'eine Partei', 'Parteien')} bei ${points.length === 1 ? 'einem Streitpunkt' : `${inWords(points.length)} Streitpunkten`} ${parties.length === 1 ? 'steht' : 'stehen'}`,
  outcomes: { agreed: 'Vereinbart', leftOut: 'Ausgelassen', putOff: 'Vertagt', settled: 'Einseitig entschieden' },
  skipToKeyPoints: 'Zu den Kernpunkten springen',
  talks: (state, day) => {
    if (day === undefined) return talks[state]
    return `${talks[state]} ${isOver({ talks: { state } }) ? on(day) : `(${shortDate(day)})`}`
  },
  gridHead: (story) =>
    story.points.every(({ proposition }) => proposition !== undefined)
      ? `Wer ${isOver(story) ? 'war' : 'ist'} dafür, wer dagegen\u00a0…`
      : `Wer ${isOver(story) ? 'stand' : 'steht'} wo\u00a0…`,
  majorPoints: (count) => (count === 1 ? 'Ein Hauptpunkt' : `${capitalised(inWords(count))} Hauptpunkte`),
  morePoints: (count) => (count === 1 ? 'Ein weiterer' : `${capitalised(inWords(count))} weitere`),
  notStated: (blank, total) => `Keine Angabe: ${blank} von ${total}`,
  hasLeft: ({ name }, day) => `Ausgeschieden ${on(day)}: ${name}.`,
  blank: (sources) => `${capitalised(inTheSources(sources))} steht dazu nichts.`,
  stillUnknown: (text) => `Zu diesem Punkt noch offen: ${text}.`,
  seePoint: 'Zum Streitpunkt',
  sharpest: (pairs, areMost, story) => {
    const oppose = verb(isOver(story))
    const [first, second] = pairs
    if (story.points.length === 0) return 'Noch keine Streitpunkte.'
    if (!first) {
      return story.points.length > 1
        ? `Bei keinem dieser Punkte ${oppose} sich zwei Parteien.`
        : `Bei diesem Punkt ${oppose} sich keine zwei Parteien.`
    }
    const who = capitalised(listNamed(first.parties))
    if (!second) return `${who} ${oppose} sich${areMost ? ' am häufigsten' : ''}: ${clashesOf(first)}.`
    return pairs.length > 3
      ? `${capitalised(inWords(pairs.length))} Paare ${oppose} sich ${areMost ? 'am häufigsten, alle ' : ''}gleich oft.`
      : `${pairs.map((pair) => `${capitalised(listNamed(pair.parties))} ${oppose} sich: ${clashesOf(pair)}`).join('. ')}.`
  },
  compared: ({ parties, points: { clash, agree, partly } }, story) => {
    const over = isOver(story)
    const who = capitalised(listNamed(parties))
    if (clash.length > 0) return `${who} ${verb(over)} sich: ${listNamed(clash)}.`
    if (agree.length > 0) {
      const inPart = partly.length > 0 ? `; zum Teil: ${listNamed(partly)}` : ''
      const none = story.points.length > 1 ? ` Bei keinem dieser Punkte ${verb(over)} sie sich.` : ''
      return `${who} ${over ? 'waren' : 'sind'} sich einig: ${listNamed(agree)}${inPart}.${none}`
    }
    if (partly.length > 0)
      return `${who} ${over ? 'ließen' : 'lassen'} sich nur zum Teil vergleichen: ${listNamed(partly)}.`
    return `${who}: nichts zu vergleichen.`
  },
  compareTheTwo: 'Die beiden vergleichen',
  showAll: (count) => (count === 2 ? 'Beide zeigen' : `Alle ${inWords(count)} zeigen`),
  refsExplained: (sources) => {
    if (sources.length === 0) return ['Noch keine Quellen.', '']
    const from = `Aus ${countedSources(sources)}.`
    if (sources.every(({ paragraphs }) => paragraphs.length === 0)) return [from, '']
    const what = sources.length === 1 ? 'den Absatz' : 'Quelle und Absatz'
    return [`${from} Eine kleine Zahl wie `, ` nennt ${what}: antippen, um nachzusehen.`]
  },
}
