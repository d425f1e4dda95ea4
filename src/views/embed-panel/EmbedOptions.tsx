/** What the newsroom can choose of an embed. */
import { embedForms } from '../../embed/embedCode.ts'
import { lensOn } from '../../model/lens.ts'
import { pairsOf } from '../../model/relations.ts'
import type { Party } from '../../model/Story.ts'
import { viewsOf } from '../../model/viewsOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { fonts, layouts, themes } from '../../state/viewState.ts'
import { Choice, Labelled, selectLook } from './Choice.tsx'
import type { EmbedChoice } from './EmbedChoice.ts'

/** What a frame is without being told comes first. */
const shapes = layouts.toReversed()

/** The publisher's own, and what it calls them. */
const ownThemes = Object.entries(publisher.themes ?? {}).map(([name, { label }]) => [name, label] as const)

interface Props {
  choice: EmbedChoice
  /** Whether the explainer has a social card. */
  hasPicture: boolean
  onChoose: (choice: EmbedChoice) => void
}

export function EmbedOptions({ choice, hasPicture, onChoose }: Props) {
  const story = useStory()
  const { embedPanel, views } = useWords()
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-2 @tablet:grid-cols-2 @desk:col-span-2 @desk:grid-cols-3">
      <Choice
        label={embedPanel.shape}
        values={shapes}
        names={embedPanel.shapes}
        value={choice.layout}
        onChoose={(layout) => {
          onChoose({ ...choice, layout })
        }}
      />
      {choice.layout === 'card' && (
        <Choice
          label={embedPanel.opensOn}
          values={viewsOf(story)}
          names={views}
          value={choice.view}
          onChoose={(view) => {
            onChoose({ ...choice, view })
          }}
        />
      )}
      <Choice
        label={embedPanel.colours}
        values={[...themes, ...ownThemes.map(([name]) => name)]}
        names={{ ...embedPanel.themes, ...Object.fromEntries(ownThemes) }}
        value={choice.theme}
        onChoose={(theme) => {
          onChoose({ ...choice, theme })
        }}
      />
      <Choice
        label={embedPanel.typeface}
        values={fonts}
        names={embedPanel.fonts}
        value={choice.font}
        onChoose={(font) => {
          onChoose({ ...choice, font })
        }}
      />
      <LensChoice
        parties={choice.parties}
        onChoose={(parties) => {
          onChoose({ ...choice, parties })
        }}
      />
      <Choice
        label={embedPanel.form}
        values={embedForms}
        names={hasPicture ? embedPanel.forms : { ...embedPanel.forms, teaser: embedPanel.textForm }}
        value={choice.form}
        onChoose={(form) => {
          onChoose({ ...choice, form })
        }}
      />
    </div>
  )
}

interface LensChoiceProps {
  /** Their ids, in any order. */
  parties: readonly string[]
  onChoose: (parties: readonly string[]) => void
}

function LensChoice({ parties, onChoose }: LensChoiceProps) {
  const story = useStory()
  const { embedPanel } = useWords()
  return (
    <Labelled label={embedPanel.lens}>
      <select
        value={joined(lensOn(story, parties).parties)}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value.split(',').filter(Boolean))
        }}
        className={selectLook}
      >
        <option value="">{embedPanel.everybody}</option>
        <optgroup label={embedPanel.followOne}>
          {story.parties.map((party) => (
            <option key={party.id} value={party.id}>
              {party.name}
            </option>
          ))}
        </optgroup>
        <optgroup label={embedPanel.compareTwo}>
          {pairsOf(story).map((pair) => (
            <option key={joined(pair.parties)} value={joined(pair.parties)}>
              {embedPanel.pair(pair.parties)}
            </option>
          ))}
        </optgroup>
      </select>
    </Labelled>
  )
}

const joined = (parties: readonly Party[]): string => parties.map(({ id }) => id).join(',')
